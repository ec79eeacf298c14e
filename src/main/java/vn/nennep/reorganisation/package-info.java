/// Sắp xếp tổ chức: units are opened, renamed, moved, merged, split and dissolved by dated acts, rehearsed beforehand,
/// carried out as a whole and undone exactly; what depends on the units follows.
@ApplicationModule(
        displayName = "Sắp xếp tổ chức",
        allowedDependencies = {"text", "time", "database", "web", "organization", "people", "access", "documents"})
@NullMarked
package vn.nennep.reorganisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
