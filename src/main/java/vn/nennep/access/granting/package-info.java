/// Giao vai trò: who holds which role at a unit, and giving and ending it on a day.
@NullMarked
package vn.nennep.access.granting;

import org.jspecify.annotations.NullMarked;
