/// Hội nghị và điểm cầu: calling, changing and cancelling conferences, and the sites that join them.
@NullMarked
package vn.nennep.study.conference;

import org.jspecify.annotations.NullMarked;
