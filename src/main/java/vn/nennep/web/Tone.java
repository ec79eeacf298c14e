package vn.nennep.web;

import java.util.Locale;

/// What a chip, card or figure is about. The words say it as well: colour never carries meaning alone.
public enum Tone {
    /// how, where, anything else
    PLAIN,
    /// who must do it
    WHO,
    /// by when
    DUE,
    /// how many, except whom, a condition
    LIMIT,
    /// nearing its date
    SOON,
    /// past its date
    LATE,
    DONE;

    public String chipClass() {
        return "chip-" + name().toLowerCase(Locale.ROOT);
    }

    public String figureClass() {
        return "figure-" + name().toLowerCase(Locale.ROOT);
    }
}
