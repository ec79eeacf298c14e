package vn.nennep.planning.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.nennep.planning.ObligationKind;
import vn.nennep.text.VietnameseText;

/// A table of tasks under reading: each row says what, who, with whom, what comes of it, and until when.
final class TaskTable {

    private static final Pattern GROUP_NUMBER = Pattern.compile("(?:[IVX]{1,5}|[A-ZĐ])[.)]?");

    private TaskColumns columns;
    private boolean headed = true;
    private Optional<ObligationKind> group = Optional.empty();
    private String groupTitle = "";

    private TaskTable(TaskColumns columns) {
        this.columns = columns;
    }

    /// The table that this row heads, if it heads one.
    static @Nullable TaskTable headedBy(TaskRow row) {
        return TaskColumns.of(row.texts()).map(TaskTable::new).orElse(null);
    }

    /// @param row the row's text in the document
    /// @param around what the headings above say
    List<ObligationFound> read(TaskRow row, Passage passage, ReadingContext around) {
        if (headed && columns.below(row.texts()).map(this::take).isPresent()) return List.of();
        if (TaskColumns.of(row.texts()).isPresent() || TaskColumns.numbersOfColumns(row.texts())) return List.of();
        headed = false;
        TaskRow.Cell task = row.in(columns, TaskColumns.Role.TASK);
        if (group(row)) {
            groupTitle = task.blank() ? row.cells().getFirst().text() : task.text();
            group = HeadingTopic.of(Plain.of(groupTitle));
            return List.of();
        }
        return task.blank() ? List.of() : tasks(row, task, passage, around);
    }

    private TaskColumns take(TaskColumns both) {
        columns = both;
        return both;
    }

    /// Nobody and no date: a row that only names what the rows below are about.
    private boolean group(TaskRow row) {
        boolean bare = Set.of(
                        TaskColumns.Role.LEAD, TaskColumns.Role.PARTNER, TaskColumns.Role.PRODUCT, TaskColumns.Role.DUE)
                .stream()
                .allMatch(role -> row.in(columns, role).blank());
        TaskRow.Cell number = row.in(columns, TaskColumns.Role.NUMBER);
        return bare && (number.blank() || GROUP_NUMBER.matcher(number.text()).matches());
    }

    private List<ObligationFound> tasks(TaskRow row, TaskRow.Cell task, Passage passage, ReadingContext around) {
        List<String> leads = names(row.in(columns, TaskColumns.Role.LEAD));
        ReadingContext context = around.inTable(
                section(row, around), leads, names(row.in(columns, TaskColumns.Role.PARTNER)), group, groupTitle);
        List<ObligationFound> own = new ArrayList<>();
        for (Sentences.Span sentence : Sentences.of(task.text()))
            own.addAll(ClauseReading.of(part(passage, task, sentence), passage, context));
        if (own.isEmpty()) own.add(named(task, passage, context));
        String due = row.in(columns, TaskColumns.Role.DUE).text();
        TaskRow.Cell product = row.in(columns, TaskColumns.Role.PRODUCT);
        return dated(own, DueCell.of(due, context.issued(), context.year())).stream()
                .map(one -> one.by(leads.isEmpty() ? one.actors() : leads, one.partners())
                        .giving(product.blank() ? null : product.text()))
                .toList();
    }

    private String section(TaskRow row, ReadingContext around) {
        TaskRow.Cell number = row.in(columns, TaskColumns.Role.NUMBER);
        String sign = number.text().replaceAll("[.)(\\s]+", "");
        if (number.blank() || sign.isEmpty()) return around.section();
        return around.section().isEmpty() ? sign : around.section() + "." + sign;
    }

    private static Passage part(Passage row, TaskRow.Cell cell, Sentences.Span sentence) {
        int from = cell.start() + sentence.start();
        int to = cell.start() + sentence.end();
        return new Passage(
                row.written().substring(from, to),
                row.plain().substring(from, to),
                row.masked().substring(from, to),
                row.start() + from);
    }

    private static List<String> names(TaskRow.Cell cell) {
        return cell.blank() ? List.of() : ActorReading.split(cell.text());
    }

    /// A task that no verb tells: "Hội nghị tổng kết", "Bộ chuẩn mực đạo đức".
    private static ObligationFound named(TaskRow.Cell task, Passage passage, ReadingContext context) {
        ObligationKind kind =
                HeadingTopic.of(Plain.of(task.text())).or(context::topic).orElse(ObligationKind.OTHER);
        return new ObligationFound(
                kind,
                ObligationTitle.tidy(task.text()),
                VietnameseText.foldWhitespace(passage.written()),
                passage.start(),
                passage.end(),
                context.section(),
                context.actors(),
                context.partners(),
                AudienceReading.of(Plain.of(task.text())),
                null,
                false,
                null,
                null,
                null,
                List.of(),
                null);
    }

    /// What has no date of its own gets those of the column, once for each.
    private static List<ObligationFound> dated(List<ObligationFound> own, List<DueFound> dues) {
        if (dues.isEmpty()) return own;
        List<ObligationFound> out = new ArrayList<>();
        for (ObligationFound one : own) {
            boolean counted = one.quantity() != null && one.quantity().per() != null;
            if (one.due() != null && !counted) out.add(one);
            else for (DueFound due : dues) out.add(one.due(due.rule(), due.inferred()));
        }
        return out;
    }
}
