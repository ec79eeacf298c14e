package vn.nennep.testing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/// What every page must keep to, whatever it shows. Answers what is wrong, in words.
final class PageChecks {

    private final Document page;
    private final List<String> wrong = new ArrayList<>();

    private PageChecks(Document page) {
        this.page = page;
    }

    static List<String> wrongWithPage(String html, String contentSecurityPolicy) {
        Parser parser = Parser.htmlParser().setTrackErrors(20);
        PageChecks checks = new PageChecks(Jsoup.parse(html, "", parser));
        parser.getErrors().forEach(error -> checks.wrong.add("invalid HTML: " + error));
        checks.heading();
        checks.policy(contentSecurityPolicy);
        checks.pieces();
        return checks.wrong;
    }

    /// For the pieces that htmx swaps in.
    static List<String> wrongWithFragment(String html) {
        PageChecks checks = new PageChecks(Jsoup.parseBodyFragment(html));
        checks.pieces();
        return checks.wrong;
    }

    private void pieces() {
        ids();
        labels();
        nothingInline();
        nothingForeign();
    }

    private void heading() {
        if (!page.select("html").attr("lang").equals("vi")) {
            wrong.add("html has no lang=vi");
        }
        List<Element> headings = page.select("h1");
        if (headings.size() != 1) {
            wrong.add("expected one h1, found " + headings.size());
        } else if (!page.title().startsWith(headings.getFirst().text())) {
            wrong.add("title \"%s\" does not start with h1 \"%s\""
                    .formatted(page.title(), headings.getFirst().text()));
        }
        if (page.select("main").size() != 1) {
            wrong.add("expected one main");
        }
    }

    private void policy(String policy) {
        if (!policy.contains("default-src") && !policy.contains("script-src")) {
            wrong.add("no Content-Security-Policy");
        }
        if (policy.contains("unsafe-")) {
            wrong.add("Content-Security-Policy allows unsafe: " + policy);
        }
    }

    private void ids() {
        Set<String> seen = new HashSet<>();
        for (Element element : page.select("[id]")) {
            if (!seen.add(element.id())) {
                wrong.add("two elements with id " + element.id());
            }
        }
    }

    private void labels() {
        for (Element field : page.select("input, select, textarea")) {
            if (!Set.of("hidden", "submit", "button", "image").contains(field.attr("type")) && !hasLabel(field)) {
                wrong.add("no label: " + field.outerHtml());
            }
        }
    }

    private boolean hasLabel(Element field) {
        return field.hasAttr("aria-label")
                || field.hasAttr("aria-labelledby")
                || field.closest("label") != null
                || (!field.id().isEmpty()
                        && !page.select("label[for=\"%s\"]".formatted(field.id()))
                                .isEmpty());
    }

    private void nothingInline() {
        for (Element element : page.getAllElements()) {
            if (element.hasAttr("style") || element.normalName().equals("style")) {
                wrong.add("inline style: " + element.cssSelector());
            }
            if (element.normalName().equals("script") && element.attr("src").isEmpty()) {
                wrong.add("inline script");
            }
            for (Attribute attribute : element.attributes()) {
                if (attribute.getKey().startsWith("on") || attribute.getKey().startsWith("hx-on")) {
                    wrong.add("inline handler %s on %s".formatted(attribute.getKey(), element.cssSelector()));
                }
            }
        }
    }

    private void nothingForeign() {
        for (Element element : page.select("script[src], link[href], img[src], iframe[src], source[src]")) {
            String address = element.hasAttr("src") ? element.attr("src") : element.attr("href");
            if (address.matches("(?i)(https?:)?//.*")) {
                wrong.add("foreign address " + address);
            }
        }
    }
}
