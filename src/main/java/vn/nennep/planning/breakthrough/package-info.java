/// Nội dung đột phá, nhiệm vụ trọng tâm, mô hình: chosen by units for a year and followed through it.
@NullMarked
package vn.nennep.planning.breakthrough;

import org.jspecify.annotations.NullMarked;
