/// Nhật ký xem: who looked at whose data, when, as what and what for.
@NullMarked
package vn.nennep.privacy.reading;

import org.jspecify.annotations.NullMarked;
