/// Phiếu sắp xếp: the forms by which one unit is reorganised.
@NullMarked
package vn.nennep.reorganisation.form;

import org.jspecify.annotations.NullMarked;
