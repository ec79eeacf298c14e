/// Ủy quyền: one's own role lent to another account until a day.
@NullMarked
package vn.nennep.access.delegation;

import org.jspecify.annotations.NullMarked;
