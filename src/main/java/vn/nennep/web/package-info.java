/// Khung trang: page frame, forms, lists, errors, downloads and long work with progress; the one way to do each.
@ApplicationModule(
        displayName = "Khung trang",
        allowedDependencies = {"text", "time", "database"})
@NullMarked
package vn.nennep.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
