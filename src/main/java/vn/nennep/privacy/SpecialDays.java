package vn.nennep.privacy;

import java.time.LocalDate;
import vn.nennep.time.WorkCalendar;

/// The days that differ from their weekday: public holidays and days worked instead, kept as data.
public interface SpecialDays {

    /// Both days included.
    WorkCalendar between(LocalDate from, LocalDate to);
}
