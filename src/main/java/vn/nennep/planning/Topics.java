package vn.nennep.planning;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.nennep.organization.UnitId;

/// Chuyên đề: the subjects studied.
public interface Topics {

    Optional<Topic> find(TopicId id);

    /// All there are, newest first.
    List<Topic> all();

    /// Those from which the caller may choose, newest first: issued within reach, or above a place of the caller's.
    List<Topic> seen();

    TopicId open(UnitId unit, String title, int yearFrom, int yearTo);

    /// @param parent the topic of the whole term to which it belongs
    record Topic(
            TopicId id,
            UnitId unit,
            String title,
            int yearFrom,
            int yearTo,
            @Nullable TopicId parent) {

        public Topic(TopicId id, UnitId unit, String title, int yearFrom, int yearTo) {
            this(id, unit, title, yearFrom, yearTo, null);
        }

        /// "2024–2025", or "2024".
        public String years() {
            return yearFrom == yearTo ? Integer.toString(yearFrom) : yearFrom + "–" + yearTo;
        }
    }
}
