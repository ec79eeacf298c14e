package vn.nennep.reporting.report;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.nennep.text.VietnameseText;
import vn.nennep.web.Choice;

/// What the list of reports below is narrowed to; stands in the address, so that it can be kept and passed on.
///
/// @param state "missing" for what is not begun, being written or returned; else a state's name; null for all
record ReportFilter(
        @Nullable Long topic,
        @Nullable Integer year,
        @Nullable String state,
        @Nullable String q,
        @Nullable Integer page) {

    static final String MISSING = "missing";

    private enum Shown {
        MISSING("chưa nộp"),
        SUBMITTED("đã nộp, chờ tiếp nhận"),
        RETURNED("trả lại để bổ sung"),
        ACCEPTED("đã chấp nhận");

        private final String label;

        Shown(String label) {
            this.label = label;
        }

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    String words() {
        return q == null ? "" : q.strip();
    }

    int pageNumber() {
        return page == null ? 1 : Math.max(1, page);
    }

    boolean keeps(ReportsBelow.Below below) {
        return keepsState(below) && keepsName(below);
    }

    private boolean keepsState(ReportsBelow.Below below) {
        if (state == null || state.isEmpty()) return true;
        if (state.equals(MISSING)) return !below.exempt() && !below.handedIn();
        return below.report() != null && below.report().state().name().equalsIgnoreCase(state);
    }

    private boolean keepsName(ReportsBelow.Below below) {
        return words().isEmpty() || VietnameseText.fold(below.unit().name()).contains(VietnameseText.fold(words()));
    }

    List<Choice> states() {
        return java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(Choice.of("", "Mọi trạng thái", state == null)),
                        Arrays.stream(Shown.values())
                                .map(shown -> Choice.of(
                                        shown.code(), shown.label, shown.code().equals(state))))
                .toList();
    }

    /// Everything before the page number.
    String address() {
        return "/reports?" + parameter("topic", topic) + parameter("year", year) + parameter("state", state)
                + parameter("q", words()) + "page=";
    }

    private static String parameter(String name, @Nullable Object value) {
        return value == null || value.toString().isEmpty()
                ? ""
                : name + "=" + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8) + "&";
    }
}
