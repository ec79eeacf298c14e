/// Chức vụ: offices held for spans of days, and whom they make key leaders.
@NullMarked
package vn.nennep.people.position;

import org.jspecify.annotations.NullMarked;
