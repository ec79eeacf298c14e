package vn.nennep.privacy;

import java.util.List;
import vn.nennep.people.PersonId;

/// What a module keeps about a person, as told to that person and given out to them. A bean of the module that
/// keeps it; a module that begins to keep something about persons contributes one
/// (docs/guides/personal-data.md).
public interface KeptAbout {

    /// Asked as the person whose data it is: rows of oneself are seen.
    List<Kept> of(PersonId person);

    /// @param title "Điểm danh"
    /// @param entries in the order in which they are told
    record Kept(Purpose purpose, String title, List<Entry> entries) {}

    /// @param what "Họ và tên"
    record Entry(String what, String value) {}
}
