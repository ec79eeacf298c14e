/// Quyền truy cập: accounts, sign-in, roles held at a unit and their reach, the audit log. The one place that decides.
@ApplicationModule(
        displayName = "Quyền truy cập",
        allowedDependencies = {"text", "time", "database", "web", "organization", "people"})
@NullMarked
package vn.nennep.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
