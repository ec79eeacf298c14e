package vn.nennep.study.conference;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.nennep.planning.TopicId;

/// What a list of conferences is asked for, as it stands in the address.
record ConferenceSearch(String words, State state, @Nullable TopicId topic) {

    enum State {
        ALL("Tất cả"),
        UPCOMING("Sắp tới"),
        TO_TICK("Chưa điểm danh xong"),
        TICKED("Đã điểm danh xong"),
        CANCELLED("Đã hủy");

        private final String label;

        State(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }

        /// As it stands in the address: "to-tick"; nothing for all.
        String code() {
            return this == ALL ? "" : name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /// What cannot be read asks for all: a list always opens.
        static State of(String code) {
            return Arrays.stream(values())
                    .filter(one -> one.code().equals(code))
                    .findFirst()
                    .orElse(ALL);
        }
    }

    boolean filtered() {
        return !words.isEmpty() || state != State.ALL || topic != null;
    }
}
