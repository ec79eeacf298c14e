package vn.nennep.web;

import java.time.LocalDate;

/// The day on which the sample lives. It flows on in real time and can be set; outside sample mode there is none, and
/// the business clock is the real one.
public interface SampleDay {

    boolean active();

    LocalDate today();

    /// The sample goes on from eight in the morning of this day.
    ///
    /// @throws NotFound outside sample mode
    void moveTo(LocalDate day);
}
