/// Tỉnh mẫu: a province drawn up from a seed, then opened and peopled.
@NullMarked
package vn.nennep.sample.province;

import org.jspecify.annotations.NullMarked;
