/// Số liệu: what a figure is, and where each can be read; every activity contributes its own.
@ApplicationModule(
        displayName = "Số liệu",
        allowedDependencies = {"text", "time", "web", "organization", "people", "access"})
@NullMarked
package vn.nennep.figures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
