/// Học tập: study conferences, sites and attendance; people count once.
@ApplicationModule(
        displayName = "Học tập",
        allowedDependencies = {
            "text",
            "time",
            "database",
            "web",
            "organization",
            "people",
            "access",
            "privacy",
            "reorganisation",
            "documents",
            "figures",
            "planning"
        })
@NullMarked
package vn.nennep.study;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
