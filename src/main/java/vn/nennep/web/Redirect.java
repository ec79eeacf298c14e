package vn.nennep.web;

import org.jspecify.annotations.Nullable;

/// Answers 303 to a page of ours, which shows the message once (flash). For htmx requests it becomes HX-Redirect.
public record Redirect(String href, @Nullable String message) {

    public static Redirect to(String href) {
        return new Redirect(href, null);
    }

    public Redirect saying(String text) {
        return new Redirect(href, text);
    }
}
