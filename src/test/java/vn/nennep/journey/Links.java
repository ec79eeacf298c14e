package vn.nennep.journey;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/// Where pages lead: one link for each kind of page that somebody was shown, with the page that showed it.
final class Links {

    private final Map<String, String> shownBy = new LinkedHashMap<>();
    private final Map<String, String> byKind = new LinkedHashMap<>();

    void gather(String path, HttpResponse<byte[]> answer) {
        boolean page = answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html");
        if (answer.statusCode() != 200 || !page) {
            return;
        }
        String html = new String(answer.body(), StandardCharsets.UTF_8);
        for (Element link : Jsoup.parse(html).select("a[href^=/]")) {
            String href = link.attr("href").replaceFirst("#.*", "");
            if (byKind.putIfAbsent(kind(href), href) == null) {
                shownBy.put(href, path);
            }
        }
    }

    /// "/units/12/people?page=2" is of the kind "/units/{}/people".
    private static String kind(String href) {
        return href.replaceFirst("\\?.*", "").replaceAll("/(\\d+|[0-9a-f-]{36})(?=/|$)", "/{}");
    }

    /// @param each link, and the page that shows it
    void forEach(BiConsumer<String, String> each) {
        shownBy.forEach(each);
    }
}
