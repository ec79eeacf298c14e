package vn.nennep.time;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One time at which a due rule asks for something: what an assignment is made from.
///
/// @param period the period it stands for, when the rule repeats or names a whole period
/// @param opens the first day on which it can be done, when the rule says one
/// @param due the last day on which it is in time; null where the text names no end ("bắt đầu từ …", an event still to
/// come)
public record Occurrence(
        @Nullable Period period,
        @Nullable LocalDate opens,
        @Nullable LocalDate due) {

    static Occurrence dueOn(LocalDate day) {
        return new Occurrence(null, null, day);
    }

    public Optional<Period> inPeriod() {
        return Optional.ofNullable(period);
    }

    public Optional<LocalDate> dueDay() {
        return Optional.ofNullable(due);
    }
}
