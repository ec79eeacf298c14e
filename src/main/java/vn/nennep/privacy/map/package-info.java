/// Sơ đồ dữ liệu: where data of persons lies, for the impact file the law asks for.
@NullMarked
package vn.nennep.privacy.map;

import org.jspecify.annotations.NullMarked;
