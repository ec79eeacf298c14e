/// Lỗi: every error as a page in Vietnamese that says what to do next, never a trace of the program's inside.
@NullMarked
package vn.nennep.web.error;

import org.jspecify.annotations.NullMarked;
