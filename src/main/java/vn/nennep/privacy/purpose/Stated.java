package vn.nennep.privacy.purpose;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.nennep.privacy.Purpose;
import vn.nennep.text.OfficialFigures;

/// A purpose as it is stated for a span of days.
///
/// @param consent whether it rests on the person's consent alone
/// @param years how long data is kept after the event; null: until the event
/// @param until the first day on which it no longer holds; null while open
public record Stated(
        Purpose purpose,
        String name,
        String basis,
        String kinds,
        String recipients,
        boolean consent,
        @Nullable Integer years,
        String event,
        LocalDate from,
        @Nullable LocalDate until) {

    /// "05 năm sau khi thôi sinh hoạt".
    public String term() {
        return years == null ? "Đến khi " + event : OfficialFigures.count(years) + " năm sau khi " + event;
    }
}
