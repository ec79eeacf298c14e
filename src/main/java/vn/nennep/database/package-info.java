/// Cơ sở dữ liệu: where every row lives. A PostgreSQL named by DATABASE_URL, or the program's own durable one.
@ApplicationModule(
        displayName = "Cơ sở dữ liệu",
        allowedDependencies = {})
@NullMarked
package vn.nennep.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
