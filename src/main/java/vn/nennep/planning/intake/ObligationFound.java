package vn.nennep.planning.intake;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.nennep.planning.ObligationKind;
import vn.nennep.time.DueRule;
import vn.nennep.time.PeriodKind;

/// A task the document gives: who, what, for whom, by when, how many, reporting to whom, and the passage that says so.
///
/// @param title short enough for a card
/// @param passage the sentence, clause or list item; `text.substring(start, end)` with its white space folded
/// @param section the outline markers down to the passage, joined by dots: `II.1.1.3`
/// @param actors groups and units as written, empty when the text names none
/// @param partners those with whom it is done (phối hợp)
/// @param dueInferred the year was taken from the document's title or date
/// @param via the channel through which a report goes (thông qua), which is not its addressee
/// @param exceptions who is left out or follows rules of their own, as written
/// @param product what is to come of it (sản phẩm), as a table of tasks says
public record ObligationFound(
        ObligationKind kind,
        String title,
        String passage,
        int start,
        int end,
        String section,
        List<String> actors,
        List<String> partners,
        Set<Audience> audience,
        @Nullable DueRule due,
        boolean dueInferred,
        @Nullable Quantity quantity,
        @Nullable String reportTo,
        @Nullable String via,
        List<String> exceptions,
        @Nullable String product) {

    ObligationFound titled(String other) {
        return with(kind, other, actors, partners, due, dueInferred, reportTo, via, product);
    }

    ObligationFound sentTo(@Nullable String whom, @Nullable String through) {
        return with(kind, title, actors, partners, due, dueInferred, whom, through, product);
    }

    ObligationFound by(List<String> who, List<String> with) {
        return with(kind, title, who, with, due, dueInferred, reportTo, via, product);
    }

    ObligationFound due(DueRule rule, boolean inferred) {
        return with(kind, title, actors, partners, rule, inferred, reportTo, via, product);
    }

    ObligationFound giving(@Nullable String what) {
        return with(kind, title, actors, partners, due, dueInferred, reportTo, via, what);
    }

    ObligationFound except(List<String> more) {
        List<String> all =
                Stream.concat(exceptions.stream(), more.stream()).distinct().toList();
        return new ObligationFound(
                kind,
                title,
                passage,
                start,
                end,
                section,
                actors,
                partners,
                audience,
                due,
                dueInferred,
                quantity,
                reportTo,
                via,
                all,
                product);
    }

    private ObligationFound with(
            ObligationKind kind,
            String title,
            List<String> actors,
            List<String> partners,
            @Nullable DueRule due,
            boolean dueInferred,
            @Nullable String reportTo,
            @Nullable String via,
            @Nullable String product) {
        return new ObligationFound(
                kind,
                title,
                passage,
                start,
                end,
                section,
                actors,
                partners,
                audience,
                due,
                dueInferred,
                quantity,
                reportTo,
                via,
                exceptions,
                product);
    }

    /// "ít nhất 03 mô hình", "ít nhất mỗi năm 01 quý".
    public record Quantity(int atLeast, @Nullable PeriodKind per) {}
}
