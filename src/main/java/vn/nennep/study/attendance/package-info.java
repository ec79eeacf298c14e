/// Điểm danh: the list of a site, ticked by its secretary.
@NullMarked
package vn.nennep.study.attendance;

import org.jspecify.annotations.NullMarked;
