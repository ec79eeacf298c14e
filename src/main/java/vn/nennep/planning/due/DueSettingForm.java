package vn.nennep.planning.due;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import vn.nennep.time.WorkCalendar;

/// How a unit reckons days.
///
/// @param termDays as typed; empty: none
public record DueSettingForm(
        @Nullable String termDays,

        @NotNull(message = "Chọn cách dời hạn") WorkCalendar.Moving moving) {}
