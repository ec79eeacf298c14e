package vn.nennep.web;

import java.util.Locale;

/// How a cell of a board looks and what is read aloud for it.
public enum CellState {
    DONE("đạt"),
    NEAR("gần đạt"),
    DOING("đang làm"),
    SOON("sắp đến hạn"),
    LATE("trễ"),
    LATER("chưa đến hạn"),
    EXEMPT("miễn, theo hướng dẫn riêng"),
    NONE("không giao");

    private final String label;

    CellState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public String cssClass() {
        return "cell-" + name().toLowerCase(Locale.ROOT);
    }
}
