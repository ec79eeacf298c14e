/// Điều chỉnh kế hoạch: dated acts by which a plan that has been given down is changed, extended or withdrawn.
@NullMarked
package vn.nennep.planning.change;

import org.jspecify.annotations.NullMarked;
