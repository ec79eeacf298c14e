/// Báo cáo: reports written from figures, submitted, returned, accepted and consolidated.
@ApplicationModule(
        displayName = "Báo cáo",
        allowedDependencies = {
            "text",
            "time",
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
package vn.nennep.reporting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
