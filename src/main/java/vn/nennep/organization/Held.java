package vn.nennep.organization;

import java.time.LocalDate;
import org.jooq.Condition;
import org.jooq.Field;

/// Spans of days as the tables keep them: from the first day on, up to but without the day on which it no longer holds.
public final class Held {

    private Held() {}

    /// The row holds on that day.
    public static Condition on(Field<LocalDate> validFrom, Field<LocalDate> validTo, LocalDate day) {
        return validFrom.le(day).and(validTo.isNull().or(validTo.gt(day)));
    }
}
