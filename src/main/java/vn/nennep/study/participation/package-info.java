/// Kết quả tham gia: the figures that study contributes (4.5).
@NullMarked
package vn.nennep.study.participation;

import org.jspecify.annotations.NullMarked;
