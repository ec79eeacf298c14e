/// Nhật ký: who did what to what; can be added to, never changed.
@NullMarked
package vn.nennep.access.audit;

import org.jspecify.annotations.NullMarked;
