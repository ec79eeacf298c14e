/// Chữ Việt: Vietnamese text, document numbers, names and figures, read and written the way officials do. Pure Java.
@NullMarked
@ApplicationModule(
        displayName = "Chữ Việt",
        allowedDependencies = {})
package vn.nennep.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
