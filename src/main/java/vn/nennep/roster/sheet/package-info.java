/// Nhập và xuất danh sách: lists of people handed in as files, judged, entered; and the same files given out.
@NullMarked
package vn.nennep.roster.sheet;

import org.jspecify.annotations.NullMarked;
