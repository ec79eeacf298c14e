/// Documents: produced in the prescribed layout, read from uploaded files, refused when secret.
/// The users' word: Văn bản.
@ApplicationModule(
        displayName = "Văn bản",
        allowedDependencies = {"text", "time", "web", "organization", "people", "access"})
@NullMarked
package vn.nennep.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
