package vn.nennep.study.conference;

import java.util.List;
import vn.nennep.web.Choice;
import vn.nennep.web.Pager;
import vn.nennep.web.Tone;

/// The list of conferences.
public record ConferencesPage(
        List<Row> rows,
        Pager pager,
        String words,
        List<Choice> states,
        List<Choice> topics,
        boolean filtered,
        boolean mayHold) {

    /// @param turnout "34.118/35.029 (97,4%)"; empty before the day
    public record Row(
            String title,
            String href,
            String when,
            String holder,
            String mode,
            String sites,
            String turnout,
            String status,
            Tone tone) {}
}
