/// Trả lời: turns what controllers answer (page, fragment, redirect, download) into HTTP.
@NullMarked
package vn.nennep.web.answer;

import org.jspecify.annotations.NullMarked;
