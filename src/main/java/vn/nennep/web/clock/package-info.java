/// Đồng hồ: the business clock of the whole program, and the sample's own day.
@NullMarked
package vn.nennep.web.clock;

import org.jspecify.annotations.NullMarked;
