/// Dữ liệu cá nhân: why personal data is kept, who looked at it, and what persons may ask about their own.
@ApplicationModule(
        displayName = "Dữ liệu cá nhân",
        allowedDependencies = {"text", "time", "database", "web", "organization", "people", "access", "documents"})
@NullMarked
package vn.nennep.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
