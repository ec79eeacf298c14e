/// Chuyển sinh hoạt hàng loạt: moving all people of a unit on a day, kept so that it can be undone.
@NullMarked
package vn.nennep.people.move;

import org.jspecify.annotations.NullMarked;
