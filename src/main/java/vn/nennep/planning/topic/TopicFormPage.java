package vn.nennep.planning.topic;

import java.util.List;
import vn.nennep.web.Choice;
import vn.nennep.web.Form;

/// A topic opened or put right.
///
/// @param lines contents with their times, and some empty ones
public record TopicFormPage(
        Form<?> form, String action, String back, List<Choice> units, List<Choice> parents, List<Line> lines) {

    public record Line(int no, String content, String time) {}
}
