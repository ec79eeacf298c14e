/// Dữ liệu mẫu: an invented province's people on a real province's structure, made by the program's own operations.
@ApplicationModule(displayName = "Dữ liệu mẫu")
@NullMarked
package vn.nennep.sample;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
