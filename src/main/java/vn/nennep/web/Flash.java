package vn.nennep.web;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/// What just happened, in one sentence, with the way on (or none). Waits in the session for the next page.
public record Flash(
        Kind kind,
        String text,
        @Nullable String linkLabel,
        @Nullable String linkHref) implements Serializable {

    public enum Kind {
        DONE,
        INFO,
        WARNING,
        PROBLEM;

        public String cssClass() {
            return "flash-" + name().toLowerCase(java.util.Locale.ROOT);
        }

        /// Said to those who do not see the colour.
        public String label() {
            return switch (this) {
                case DONE -> "Đã xong:";
                case INFO -> "Thông tin:";
                case WARNING -> "Lưu ý:";
                case PROBLEM -> "Chưa được:";
            };
        }
    }

    public static Flash done(String text) {
        return new Flash(Kind.DONE, text, null, null);
    }

    public static Flash info(String text) {
        return new Flash(Kind.INFO, text, null, null);
    }

    public static Flash warning(String text) {
        return new Flash(Kind.WARNING, text, null, null);
    }

    public static Flash problem(String text) {
        return new Flash(Kind.PROBLEM, text, null, null);
    }

    public Flash leadingTo(String label, String href) {
        return new Flash(kind, text, label, href);
    }
}
