/// Con người: persons, categories, positions and where they take part.
@ApplicationModule(
        displayName = "Con người",
        allowedDependencies = {"text", "time", "database", "web", "organization"})
@NullMarked
package vn.nennep.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
