package vn.nennep.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// A form as a person meets it: filled with what the page put in, changed field by field, sent.
public final class SeenForm {

    private final SeenPage page;
    private final Element form;
    private final Map<String, List<String>> values;
    private @Nullable MultipartBody files;

    SeenForm(SeenPage page, Element form, Map<String, List<String>> values) {
        this.page = page;
        this.form = form;
        this.values = values;
    }

    /// @throws AssertionError when the form has no such field: a person could not fill it either
    public SeenForm set(String name, String... value) {
        if (form.select("[name=\"%s\"]".formatted(name)).isEmpty()) {
            throw new AssertionError("no field %s in %s".formatted(name, form.outerHtml()));
        }
        values.put(name, List.of(value));
        return this;
    }

    /// Ticks one more of the boxes with this name.
    public SeenForm tick(String name, String value) {
        List<String> ticked = new ArrayList<>(values.getOrDefault(name, List.of()));
        ticked.add(value);
        return set(name, ticked.toArray(String[]::new));
    }

    /// Chooses a file.
    public SeenForm attach(String name, String fileName, String mediaType, byte[] content) {
        if (form.select("input[type=file][name=\"%s\"]".formatted(name)).isEmpty()) {
            throw new AssertionError("no place for a file %s in %s".formatted(name, form.outerHtml()));
        }
        values.remove(name);
        files = (files == null ? new MultipartBody() : files).file(name, fileName, mediaType, content);
        return this;
    }

    public Map<String, List<String>> values() {
        return Map.copyOf(values);
    }

    /// Expects to land on a page that is well (200).
    public SeenPage send() {
        return send(200);
    }

    public SeenPage send(int expectedStatus) {
        String action = page.at().resolve(form.attr("action")).toString();
        if (files != null) {
            MultipartBody body = files;
            values.forEach((name, all) -> all.forEach(value -> body.field(name, value)));
            return page.client().upload(action, body, expectedStatus);
        }
        return form.attr("method").equalsIgnoreCase("post")
                ? page.client().post(action, values, expectedStatus)
                : page.client().get(PageClient.withQuery(action, values), expectedStatus);
    }
}
