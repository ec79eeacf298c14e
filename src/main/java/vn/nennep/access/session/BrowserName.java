package vn.nennep.access.session;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A browser as people call it: "Chrome trên Windows". What it says of itself proves nothing; it is only for
/// recognising one's own.
final class BrowserName {

    /// In this order: most of them also claim to be the later ones.
    private static final Map<String, String> BROWSERS = inOrder(
            "Edg/",
            "Edge",
            "coc_coc",
            "Cốc Cốc",
            "OPR/",
            "Opera",
            "SamsungBrowser",
            "Samsung Internet",
            "Firefox/",
            "Firefox",
            "Chrome/",
            "Chrome",
            "CriOS/",
            "Chrome",
            "Safari/",
            "Safari");

    private static final Map<String, String> SYSTEMS = inOrder(
            "Android",
            "Android",
            "iPhone",
            "iPhone",
            "iPad",
            "iPad",
            "Windows",
            "Windows",
            "Mac OS X",
            "máy Mac",
            "Linux",
            "Linux");

    private BrowserName() {}

    static String of(@Nullable String userAgent) {
        String said = userAgent == null ? "" : userAgent;
        return find(BROWSERS, said, "Trình duyệt khác") + " trên " + find(SYSTEMS, said, "máy khác");
    }

    private static String find(Map<String, String> names, String said, String other) {
        return names.entrySet().stream()
                .filter(name -> said.contains(name.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(other);
    }

    private static Map<String, String> inOrder(String... pairs) {
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
