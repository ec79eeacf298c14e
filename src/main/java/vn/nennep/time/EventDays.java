package vn.nennep.time;

import java.time.LocalDate;
import java.util.Optional;

/// When an event named in a plan happened ("Tỉnh ủy ban hành"); empty while it has not.
@FunctionalInterface
public interface EventDays {

    EventDays NONE = _ -> Optional.empty();

    Optional<LocalDate> dayOf(String event);
}
