package vn.nennep.web;

import java.util.List;

/// The style sheets of every page, joined in the order in which they are read: tokens first, paper last.
public final class Styles {

    /// Where all of them are served as one.
    public static final String ADDRESS = "/css/all.css";

    public static final List<String> NAMES = List.of(
            "tokens",
            "base",
            "frame",
            "button",
            "card",
            "figure",
            "chip",
            "form",
            "notice",
            "table",
            "board",
            "timeline",
            "calendar",
            "document",
            "settling",
            "register",
            "progress",
            "flash",
            "desk",
            "print");

    private Styles() {}
}
