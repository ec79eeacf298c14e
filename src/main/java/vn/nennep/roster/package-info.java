/// Danh sách: lists of people within one's nearness, a person's page and the acts on it, import and export.
@ApplicationModule(
        displayName = "Danh sách",
        allowedDependencies = {
            "text",
            "time",
            "database",
            "web",
            "organization",
            "people",
            "access",
            "documents",
            "privacy"
        })
@NullMarked
package vn.nennep.roster;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
