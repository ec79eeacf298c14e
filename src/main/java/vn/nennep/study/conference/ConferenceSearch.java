package vn.nennep.study.conference;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import vn.nennep.planning.TopicId;

/// What a list of conferences is asked for, as it stands in the address.
public record ConferenceSearch(
        String words, State state, @Nullable TopicId topic, int page) {

    public enum State {
        ALL("Tất cả"),
        UPCOMING("Sắp tới"),
        TO_TICK("Chưa điểm danh xong"),
        TICKED("Đã điểm danh xong"),
        CANCELLED("Đã hủy");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        /// As it stands in the address: "to-tick".
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static ConferenceSearch asked(MultiValueMap<String, String> query) {
        String state = Optional.ofNullable(query.getFirst("state")).orElse("");
        return new ConferenceSearch(
                Optional.ofNullable(query.getFirst("q")).orElse("").strip(),
                Arrays.stream(State.values())
                        .filter(one -> one.code().equals(state))
                        .findFirst()
                        .orElse(State.ALL),
                Optional.ofNullable(query.getFirst("topic"))
                        .flatMap(ConferenceForm::number)
                        .map(TopicId::new)
                        .orElse(null),
                Optional.ofNullable(query.getFirst("page"))
                        .filter(page -> page.matches("[0-9]{1,6}"))
                        .map(Integer::valueOf)
                        .filter(page -> page > 0)
                        .orElse(1));
    }

    public boolean filtered() {
        return !words.isEmpty() || state != State.ALL || topic != null;
    }

    /// Everything before the number of the page.
    String address() {
        var address = UriComponentsBuilder.fromPath("/conferences");
        if (!words.isEmpty()) address.queryParam("q", "{q}");
        if (state != State.ALL) address.queryParam("state", state.code());
        if (topic != null) address.queryParam("topic", topic.value());
        String filters =
                address.encode().buildAndExpand(java.util.Map.of("q", words)).toUriString();
        return filters + (filters.contains("?") ? "&" : "?") + "page=";
    }
}
