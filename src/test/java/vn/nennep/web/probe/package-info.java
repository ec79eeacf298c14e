/// Pages that exist only in tests: each does one thing that pages may do, good or bad.
@NullMarked
package vn.nennep.web.probe;

import org.jspecify.annotations.NullMarked;
