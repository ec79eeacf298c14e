/// Tổ chức: units, their kinds and places through time, and the SQL pieces by which others roll up over a subtree.
@ApplicationModule(
        displayName = "Tổ chức",
        allowedDependencies = {"text", "time", "web"})
@NullMarked
package vn.nennep.organization;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
