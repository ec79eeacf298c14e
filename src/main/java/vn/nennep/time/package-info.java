/// Thời gian: periods, due rules and the days they yield, anniversaries. Pure Java.
@NullMarked
@ApplicationModule(
        displayName = "Thời gian",
        allowedDependencies = {"text"})
package vn.nennep.time;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
