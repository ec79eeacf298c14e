/// Người mình phụ trách: whom the caller meets, and what of them may then be read and changed.
@NullMarked
package vn.nennep.people.met;

import org.jspecify.annotations.NullMarked;
