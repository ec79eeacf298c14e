/// Khởi động: what the program says when it starts, when it is ready, and when it cannot start.
@ApplicationModule(
        displayName = "Khởi động",
        allowedDependencies = {"database", "access"})
@NullMarked
package vn.nennep.start;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
