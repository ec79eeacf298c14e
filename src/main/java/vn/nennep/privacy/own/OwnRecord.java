package vn.nennep.privacy.own;

import java.time.LocalDate;
import java.util.List;
import vn.nennep.privacy.KeptAbout.Kept;
import vn.nennep.privacy.purpose.Stated;
import vn.nennep.privacy.reading.ReadingLog.Look;

/// Everything kept about one person, ready to be shown or given out.
///
/// @param groups by purpose, in the order of purposes
/// @param looks who looked, newest first
public record OwnRecord(String name, LocalDate day, List<Group> groups, List<Look> looks) {

    public record Group(Stated stated, List<Kept> kept) {}
}
