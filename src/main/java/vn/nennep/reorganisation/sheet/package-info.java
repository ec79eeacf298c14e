/// Bảng sắp xếp: hundreds of steps read from an Excel sheet, checked as a whole, carried out as one act.
@NullMarked
package vn.nennep.reorganisation.sheet;

import org.jspecify.annotations.NullMarked;
