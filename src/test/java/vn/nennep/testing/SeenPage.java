package vn.nennep.testing;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// A page as it came back, already looked over.
///
/// @param at where it stands, after redirects
public record SeenPage(PageClient client, URI at, int status, Document document) {

    public String heading() {
        return document.select("h1").text();
    }

    /// What the page says, without its markup.
    public String text() {
        return document.body().text();
    }

    public String text(String css) {
        return only(css).text();
    }

    public String path() {
        return at.getPath();
    }

    /// Follows the link with these words.
    public SeenPage follow(String words) {
        Element link = document.select("a[href]").stream()
                .filter(each -> each.text().contains(words))
                .findFirst()
                .orElseThrow(() -> missing("no link \"" + words + "\""));
        return client.get(at.resolve(link.attr("href")).toString());
    }

    /// The only form with a button of these words.
    public SeenForm formWith(String button) {
        Element form = document.select("form").stream()
                .filter(each -> each.select("button, input[type=submit]").stream()
                        .anyMatch(pressed -> (pressed.text() + pressed.val()).contains(button)))
                .findFirst()
                .orElseThrow(() -> missing("no form with a button \"" + button + "\""));
        return new SeenForm(this, form, filled(form));
    }

    public SeenForm form(String css) {
        Element form = only(css);
        return new SeenForm(this, form, filled(form));
    }

    public Element only(String css) {
        if (document.select(css).size() != 1) {
            throw missing(
                    "expected one " + css + ", found " + document.select(css).size());
        }
        return document.select(css).getFirst();
    }

    private AssertionError missing(String what) {
        return new AssertionError(
                "%s on %s:%n%s".formatted(what, at, document.body().wholeText().strip()));
    }

    private static Map<String, java.util.List<String>> filled(Element form) {
        Map<String, java.util.List<String>> values = new LinkedHashMap<>();
        ((org.jsoup.nodes.FormElement) form).formData().forEach(pair -> values.computeIfAbsent(
                        pair.key(), _ -> new java.util.ArrayList<>())
                .add(pair.value()));
        return values;
    }
}
