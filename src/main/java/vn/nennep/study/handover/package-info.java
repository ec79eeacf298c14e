/// Bàn giao hội nghị: conferences to come go over with their units.
@NullMarked
package vn.nennep.study.handover;

import org.jspecify.annotations.NullMarked;
