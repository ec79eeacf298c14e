/// Nhiệm vụ: who must do what by when, with the passage it comes from; corrected beside the text.
@NullMarked
package vn.nennep.planning.obligation;

import org.jspecify.annotations.NullMarked;
