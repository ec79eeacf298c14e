/// Bàn làm việc: each person's and unit's first page, what is due in order.
@ApplicationModule(
        displayName = "Bàn làm việc",
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
            "roster",
            "planning",
            "study",
            "reporting"
        })
@NullMarked
package vn.nennep.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
