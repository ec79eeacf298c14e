package vn.nennep.reorganisation.act;

import java.util.List;
import vn.nennep.web.Pager;
import vn.nennep.web.Tone;

/// The acts within reach, newest day first.
public record ActListPage(List<Row> rows, Pager pager) {

    public record Row(String href, String title, String decision, String effectiveOn, String state, Tone tone) {}
}
