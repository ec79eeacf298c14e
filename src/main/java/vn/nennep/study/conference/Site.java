package vn.nennep.study.conference;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.nennep.organization.UnitId;
import vn.nennep.study.ConferenceId;

/// Điểm cầu: a unit whose people are called, with its own counters.
///
/// @param called who has to be answered for; those who studied elsewhere are not
/// @param excused exempt, or taking part elsewhere for the time being
/// @param tickedAt when its list was last sent; null before
public record Site(
        ConferenceId conference,
        UnitId unit,
        boolean countsOnly,
        int called,
        int answered,
        int attended,
        int excused,
        @Nullable Instant tickedAt) {

    public boolean open() {
        return countsOnly ? tickedAt == null : answered < called;
    }

    /// Of whom a share is taken.
    public int base() {
        return called - excused;
    }
}
