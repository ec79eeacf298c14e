/// Tiêu đề an toàn: the security headers of every answer.
@NullMarked
package vn.nennep.web.header;

import org.jspecify.annotations.NullMarked;
