/// Thông báo: tells accounts what is due, in the program and by the channels they choose; nobody is flooded.
@ApplicationModule(
        displayName = "Thông báo",
        allowedDependencies = {"text", "time", "database", "web", "organization", "people", "access", "privacy"})
@NullMarked
package vn.nennep.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
