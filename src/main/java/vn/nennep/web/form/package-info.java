/// Biểu mẫu: reads what was filled in into a form's record, with messages that say what to do.
@NullMarked
package vn.nennep.web.form;

import org.jspecify.annotations.NullMarked;
