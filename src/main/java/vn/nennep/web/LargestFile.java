package vn.nennep.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// On a file of a form that may be larger than usual; more is refused with 413.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface LargestFile {

    /// Megabytes taken where nothing is said.
    long USUAL = 20;

    long megabytes();
}
