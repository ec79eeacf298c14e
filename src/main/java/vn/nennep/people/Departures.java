package vn.nennep.people;

import java.time.LocalDate;

/// Thôi sinh hoạt.
public interface Departures {

    /// From the day on the person takes part nowhere, is of no category and holds no office. What was before
    /// stays, and
    /// with it every figure of the days before. Why is not kept.
    ///
    /// @throws vn.nennep.web.Refusal when the person takes part nowhere that day, or something is entered for
    /// later days
    void leave(PersonId person, LocalDate day);
}
