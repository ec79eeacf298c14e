/// Khôi phục tài khoản: whoever has lost password or telephone is let in again by the administrator of the unit.
@NullMarked
package vn.nennep.access.recovery;

import org.jspecify.annotations.NullMarked;
