package vn.nennep.study.attendance;

import org.jspecify.annotations.Nullable;
import vn.nennep.people.Person;
import vn.nennep.study.AttendanceState;

/// One person on a list.
///
/// @param state null while nobody has answered
/// @param elsewhere why the person need not study here: "đã học tại …", "miễn: …"; null when they have to
record Entry(
        Person person,
        @Nullable AttendanceState state,
        String reason,
        @Nullable String elsewhere) {

    boolean answered() {
        return state != null;
    }

    boolean called() {
        return state != null || elsewhere == null;
    }

    Tick asTick() {
        return new Tick(person.id(), state, reason);
    }
}
