package vn.nennep.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a controller answers: a template under src/main/jte, its page record, and what the frame shows around it.
/// The template declares `@param vn.nennep.web.Frame frame` and `@param XxxPage page`.
///
/// @param template path without suffix: "planning/plan/reading"
/// @param title the h1, worded as the answer: "97,4% đảng viên đã học; còn 03 đơn vị trễ hạn"
/// @param section code of the navigation entry that is current: "desk", "topics", "study", "reports", "units"
/// @param look how the frame shows it: PAGE, DESK (greets on a phone), BARE (sign-in, errors)
/// @param status HTTP status; 422 when a form comes back with messages
public record Page(
        String template,
        String title,
        Object model,
        String section,
        @Nullable String lead,
        List<Frame.Crumb> crumbs,
        int status,
        Frame.Look look) {

    public static Page of(String template, String section, String title, Object model) {
        return new Page(template, title, model, section, null, List.of(), 200, Frame.Look.PAGE);
    }

    public Page lead(@Nullable String text) {
        return new Page(template, title, model, section, text, crumbs, status, look);
    }

    public Page crumb(String label, @Nullable String href) {
        List<Frame.Crumb> more = new ArrayList<>(crumbs);
        more.add(new Frame.Crumb(label, href));
        return new Page(template, title, model, section, lead, List.copyOf(more), status, look);
    }

    public Page status(int code) {
        return new Page(template, title, model, section, lead, crumbs, code, look);
    }

    public Page look(Frame.Look kind) {
        return new Page(template, title, model, section, lead, crumbs, status, kind);
    }
}
