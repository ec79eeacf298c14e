package vn.nennep.privacy.request;

import java.util.List;
import vn.nennep.web.Tone;

/// Requests to answer, those past their day first.
public record RequestsPage(List<Row> rows) {

    public record Row(String name, String home, String kind, String due, String state, Tone tone, String href) {}
}
