/// Kế hoạch: topics, plans, obligations, assignments and their evidence, from the plan's text to the board.
@ApplicationModule(
        displayName = "Kế hoạch",
        allowedDependencies = {
            "text",
            "time",
            "database",
            "web",
            "organization",
            "people",
            "access",
            "notification",
            "privacy",
            "documents",
            "figures",
            "reorganisation"
        })
@NullMarked
package vn.nennep.planning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
