package vn.nennep.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nennep.text.OfficialFigures;

/// What surrounds the content of every page. The title is the answer of the page, not its name:
/// "97,4% đảng viên đã học; còn 03 đơn vị trễ hạn".
///
/// @param lead one sentence under the title, or null
/// @param account who is signed in, or null on sign-in and error pages
/// @param sampleDay the pretended day of the sample, as people write it, or null on the real day
/// @param theme "light", "dark", or null to follow the device
/// @param version of the style sheets and scripts, so that a browser may keep them for long
public record Frame(
        Look look,
        String title,
        List<Crumb> breadcrumbs,
        @Nullable String lead,
        List<Entry> navigation,
        @Nullable Account account,
        @Nullable Csrf csrf,
        List<Flash> flash,
        @Nullable String sampleDay,
        @Nullable String theme,
        String version) {

    /// The bottom bar of a phone holds this many entries within reach of a thumb.
    private static final int PHONE_ENTRIES = 5;

    /// PAGE is the usual one, DESK greets in red on a phone, BARE stands alone in the middle (sign-in, errors).
    public enum Look {
        PAGE,
        DESK,
        BARE
    }

    /// A step of the way here; without an address it is only text.
    public record Crumb(String label, @Nullable String href) {}

    public record Entry(String label, String href, boolean current) {}

    /// @param unread how many notices wait to be read
    public record Account(String unitName, String personName, String roleLabel, int unread) {

        private static final int MOST = 99;

        /// "Thông báo, 03 chưa đọc".
        public String bellLabel() {
            return unread == 0 ? "Thông báo" : "Thông báo, " + OfficialFigures.count(unread) + " chưa đọc";
        }

        public String bellCount() {
            return unread > MOST ? MOST + "+" : String.valueOf(unread);
        }
    }

    public record Csrf(String headerName, String parameterName, String token) {

        /// Every request of htmx carries it: the value of `hx-headers` on the body.
        public String asHeaders() {
            return "{\"" + headerName + "\":\"" + token + "\"}";
        }
    }

    public Frame {
        breadcrumbs = List.copyOf(breadcrumbs);
        navigation = List.copyOf(navigation);
        flash = List.copyOf(flash);
    }

    /// Entries that fit into the bottom bar; when there are more, the last place is for "Thêm".
    public List<Entry> phoneEntries() {
        return navigation.size() <= PHONE_ENTRIES ? navigation : navigation.subList(0, PHONE_ENTRIES - 1);
    }

    public List<Entry> moreEntries() {
        return navigation.subList(phoneEntries().size(), navigation.size());
    }

    public String bodyClass() {
        return switch (look) {
            case PAGE -> "plain";
            case DESK -> "desk";
            case BARE -> "bare";
        };
    }

    /// The address of a style sheet or script, changing with its content.
    public String asset(String path) {
        return version.isEmpty() ? path : path + "?v=" + version;
    }
}
