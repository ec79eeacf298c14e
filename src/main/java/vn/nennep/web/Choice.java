package vn.nennep.web;

import org.jspecify.annotations.Nullable;

/// One answer that may be chosen from a list, with a hint where the label is not enough.
public record Choice(
        String value,
        String label,
        boolean selected,
        @Nullable String hint) {

    public static Choice of(String value, String label, boolean selected) {
        return new Choice(value, label, selected, null);
    }
}
