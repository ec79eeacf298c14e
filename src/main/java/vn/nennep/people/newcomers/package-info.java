/// Nhập danh sách: many people laid out, judged and entered by statements over all rows at once.
@NullMarked
package vn.nennep.people.newcomers;

import org.jspecify.annotations.NullMarked;
