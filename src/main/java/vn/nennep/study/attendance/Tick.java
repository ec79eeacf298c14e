package vn.nennep.study.attendance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.nennep.people.PersonId;
import vn.nennep.study.AttendanceState;
import vn.nennep.text.VietnameseText;

/// One answer about one person.
///
/// @param state null takes an answer back
record Tick(PersonId person, @Nullable AttendanceState state, String reason) {

    private static final int LONGEST_REASON = 300;

    /// Reads `s12=PRESENT`, with `r12` the reason and `w12` what the page showed when it was opened. What was not
    /// touched
    /// is left out, so that a list opened long ago takes nothing back that somebody else has written since.
    static List<Tick> sent(Map<String, String> form) {
        List<Tick> ticks = new ArrayList<>();
        form.forEach((name, value) -> {
            if (name.matches("s[0-9]{1,18}")) {
                String id = name.substring(1);
                Tick tick = of(id, value, form.getOrDefault("r" + id, ""));
                if (!tick.shown().equals(form.get("w" + id))) {
                    ticks.add(tick);
                }
            }
        });
        return ticks;
    }

    private static Tick of(String id, String code, String reason) {
        Optional<AttendanceState> state = Arrays.stream(AttendanceState.values())
                .filter(one -> one.name().equals(code))
                .findFirst();
        return new Tick(
                new PersonId(Long.parseLong(id)),
                state.orElse(null),
                state.filter(one -> !one.attended()).map(_ -> clean(reason)).orElse(""));
    }

    private static String clean(String reason) {
        String line = VietnameseText.foldWhitespace(VietnameseText.nfc(reason)).strip();
        return line.substring(0, Math.min(line.length(), LONGEST_REASON));
    }

    /// As the page carries it along: "ABSENT|ốm".
    String shown() {
        return state == null ? "" : state.name() + "|" + reason;
    }
}
