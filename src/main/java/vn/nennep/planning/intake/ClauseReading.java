package vn.nennep.planning.intake;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.nennep.planning.ObligationKind;
import vn.nennep.time.DueRule;

/// The tasks of one clause: each deadline goes to the action it stands with, each number to the action before it; what
/// has neither
/// stands when it is a task by itself.
final class ClauseReading {

    private static final Pattern ATTRIBUTE = Pattern.compile(
            "^[\\s(]*(?:(?:thời gian|thời hạn|tiến độ)(?:\\s\\p{L}+){0,5}\\s*:|"
                    + "(?:thời gian|thời hạn|tiến độ|hoàn thành|thời điểm|xong)(?!\\p{L})(?:\\s+(?:thực hiện|"
                    + "hoàn thành|tổ chức|học tập|triển khai|báo cáo|dự kiến|gửi|"
                    + "nộp|việc học tập))*\\s*(?:[:.,\\-]|\\d|trong|trước|từ|vào|"
                    + "dự kiến|cả|quý|tháng|xong|hằng|hàng|định kỳ|chậm nhất|ngày|"
                    + "đến|là|bắt đầu)).*",
            Pattern.DOTALL);
    private static final Pattern CONDITIONAL =
            Pattern.compile("^[^,]{0,160}?(?<!\\p{L})(?:nếu có|nếu gặp|khi có|trường hợp)(?!\\p{L}).*", Pattern.DOTALL);
    private static final Pattern PERSONAL = Pattern.compile("cam kết|cá nhân|làm theo|tu dưỡng|bản đăng ký|nêu gương");
    private static final Set<ObligationKind> TO_PEOPLE = EnumSet.of(
            ObligationKind.STUDY,
            ObligationKind.CONFERENCE,
            ObligationKind.COMMITMENT,
            ObligationKind.OUTREACH,
            ObligationKind.CONTEST,
            ObligationKind.AWARD,
            ObligationKind.EVALUATION);

    private final Passage clause;
    private final Passage shown;
    private final ReadingContext context;
    private final List<Action> actions;
    private final List<DueFound> dues;
    private final @Nullable QuantityReading quantity;
    private final ActorReading.Subject subject;
    private final List<ObligationFound> found = new ArrayList<>();
    private boolean quantityGiven;

    private ClauseReading(Passage clause, Passage shown, ReadingContext context) {
        this.clause = clause;
        this.shown = shown;
        this.context = context;
        this.quantity = QuantityReading.of(clause);
        this.dues = DueReading.of(withoutQuantity(), context.issued(), context.year());
        this.actions = KindReading.actions(clause).stream().filter(this::asked).toList();
        this.subject = ActorReading.subject(clause);
    }

    /// @param shown the passage to show for it: the whole sentence when it is short, else the clause
    static List<ObligationFound> of(Passage clause, Passage shown, ReadingContext context) {
        ClauseReading reading = new ClauseReading(clause, shown, context);
        reading.dated();
        reading.counted();
        reading.undated();
        return reading.found;
    }

    static List<String> actorsOf(Passage clause) {
        return ActorReading.subject(clause).actors();
    }

    /// "… ngày kể từ ngày kết thúc đợt học tập": an event is nothing to do.
    private boolean asked(Action action) {
        return dues.stream()
                .noneMatch(due -> due.rule() instanceof DueRule.DaysAfter
                        && action.start() >= due.start()
                        && action.end() <= due.end());
    }

    private Passage withoutQuantity() {
        if (quantity == null) return clause;
        String blanked = clause.masked().substring(0, quantity.start())
                + " ".repeat(quantity.end() - quantity.start())
                + clause.masked().substring(quantity.end());
        return new Passage(clause.written(), clause.plain(), blanked, clause.start());
    }

    private void dated() {
        for (DueFound due : dues) {
            if (due.weak()
                    && quantity == null
                    && (actions.isEmpty() || !actions.getFirst().whole() || !context.undated())) continue;
            Action action = actionFor(due);
            ObligationKind kind = kindFor(due, action);
            if (kind == null) continue;
            add(kind, action, due);
            Action report = due.fronted() ? laterReport(action) : null;
            if (report != null) add(ObligationKind.REPORT, report, due);
        }
    }

    /// What stands in front governs what follows; what stands behind belongs to the verb before it.
    private @Nullable Action actionFor(DueFound due) {
        Action before = null;
        Action announced = announced(due);
        if (announced != null) return announced;
        for (Action action : actions) {
            if (action.start() >= due.end()) return due.fronted() || before == null ? action : before;
            if (action.start() < due.start() || action.end() > due.start()) before = action;
        }
        return before;
    }

    /// "Sơ kết, biểu dương …: cấp cơ sở trước ngày …": what the colon opens is about the first of them.
    private @Nullable Action announced(DueFound due) {
        if (actions.size() < 2 || !actions.getFirst().whole()) return null;
        int colon = clause.masked().lastIndexOf(':', due.start());
        Action last = actions.getLast();
        boolean listed = colon > 0 && last.end() <= colon && last.start() < due.start();
        return listed && !clause.plain().substring(0, colon).contains("thời gian") ? actions.getFirst() : null;
    }

    private @Nullable Action laterReport(@Nullable Action first) {
        if (first == null || first.kind() == ObligationKind.REPORT) return null;
        for (Action action : actions) {
            boolean own = dues.stream().anyMatch(due -> due.start() > action.start());
            if (action.start() > first.start() && action.kind() == ObligationKind.REPORT && !own) return action;
        }
        return null;
    }

    private @Nullable ObligationKind kindFor(DueFound due, @Nullable Action action) {
        ObligationFound recent = context.recent();
        if (due.label() && context.meetings().isPresent())
            return action != null && action.kind() == ObligationKind.THEMATIC_MEETING
                    ? action.kind()
                    : context.meetings().get();
        if (attribute() && (action == null || !action.whole() || action.start() < 24)) {
            if (recent != null) return recent.kind();
            if (context.topic().isPresent()) return context.topic().get();
        }
        if (action != null) return ownKind(action);
        if (recent != null && recent.due() == null && clause.length() < 160) return recent.kind();
        return context.topic().orElse(due.weak() ? null : ObligationKind.OTHER);
    }

    /// What an organisation registers is its task, not a personal commitment.
    private ObligationKind ownKind(Action action) {
        if (action.kind() != ObligationKind.COMMITMENT) return action.kind();
        String words = clause.plain().substring(action.start(), action.end());
        boolean personal = PERSONAL.matcher(words).find()
                || actors().isEmpty()
                || actors().stream()
                        .anyMatch(who -> !AudienceReading.of(Plain.of(who)).isEmpty());
        return personal ? action.kind() : ObligationKind.OTHER;
    }

    private List<String> actors() {
        return subject.actors().isEmpty() ? context.actors() : subject.actors();
    }

    private boolean attribute() {
        return ATTRIBUTE.matcher(clause.plain()).matches();
    }

    private void counted() {
        if (quantity == null || quantityGiven) return;
        Action action = null;
        for (Action candidate : actions)
            if (candidate.start() <= quantity.start() || action == null) action = candidate;
        ObligationKind kind = action == null ? countedKind() : ownKind(action);
        DueRule every = quantity.quantity().per() == null
                ? null
                : DueRule.Every.of(quantity.quantity().per());
        DueFound due = every == null
                ? null
                : new DueFound(quantity.start(), quantity.end(), every, false, false, false, false);
        add(kind, action, due);
    }

    private ObligationKind countedKind() {
        String counted = quantity == null ? "" : clause.masked().substring(quantity.start(), quantity.end());
        if (counted.matches("(?s).*(?:mô hình|điển hình|gương|cách làm).*")) return ObligationKind.EXEMPLAR;
        if (counted.matches("(?s).*(?:chuyên đề|buổi|kỳ).*")) return ObligationKind.THEMATIC_MEETING;
        return context.topic().orElse(ObligationKind.OTHER);
    }

    private void undated() {
        if (!context.undated()
                || actions.isEmpty()
                || CONDITIONAL.matcher(clause.plain()).matches()) return;
        Action first = actions.getFirst();
        boolean there = found.stream().anyMatch(one -> one.kind() == ownKind(first));
        boolean governed = dues.stream().anyMatch(due -> due.fronted() && due.start() < first.start());
        if (there || governed || !first.whole() || !complete(first)) return;
        add(ownKind(first), first, null);
    }

    /// Without a date, studying needs somebody to study and a report somebody to report to.
    private boolean complete(Action action) {
        return switch (action.kind()) {
            case STUDY ->
                !AudienceReading.of(clause.plain().substring(action.start())).isEmpty();
            case REPORT -> RouteReading.of(clause, action.start()).reportTo() != null;
            default -> true;
        };
    }

    private void add(ObligationKind kind, @Nullable Action action, @Nullable DueFound due) {
        ObligationFound recent = context.recent();
        // "Thời gian: …" goes on with the task before it.
        ObligationFound of = attribute() && recent != null && recent.kind() == kind ? recent : null;
        List<String> actors = actors();
        RouteReading route = routed(kind, due)
                ? RouteReading.of(clause, kind == ObligationKind.REPORT && action != null ? action.start() : 0)
                : RouteReading.NONE;
        boolean counts = quantity != null && !quantityGiven && countsHere(action);
        quantityGiven |= counts;
        String title = of != null ? of.title() : titled(action, due);
        ObligationFound one = new ObligationFound(
                kind,
                title,
                vn.nennep.text.VietnameseText.foldWhitespace(shown.written()),
                shown.start(),
                shown.end(),
                context.section(),
                of != null && actors.isEmpty() ? of.actors() : actors,
                partners(),
                audience(kind, of, route.reportTo()),
                due == null ? null : due.rule(),
                due != null && due.inferred(),
                counts && quantity != null ? quantity.quantity() : null,
                route.reportTo(),
                route.via(),
                ExceptionReading.of(clause.written(), clause.plain()),
                null);
        boolean twice = found.stream()
                .anyMatch(other -> other.kind() == kind && java.util.Objects.equals(other.due(), one.due()));
        if (!twice) found.add(one);
    }

    private List<String> partners() {
        List<String> own = PartnerReading.of(clause);
        return own.isEmpty() ? context.partners() : own;
    }

    private String titled(@Nullable Action action, @Nullable DueFound due) {
        ObligationFound last = found.isEmpty() ? null : found.getLast();
        if (action != null
                && last != null
                && last.kind() != ObligationKind.REPORT
                && ObligationTitle.bare(clause, action))
            return ObligationTitle.tidy("Báo cáo kết quả " + ObligationTitle.small(last.title()));
        String title = ObligationTitle.of(clause, action, subject.end(), due);
        boolean bare = (action == null && attribute()) || title.startsWith("Thời gian");
        return bare && !context.heading().isEmpty() ? ObligationTitle.tidy(context.heading()) : title;
    }

    private boolean countsHere(@Nullable Action action) {
        if (action == null || quantity == null || actions.size() < 2) return true;
        Action owner = null;
        for (Action candidate : actions) if (candidate.start() <= quantity.start()) owner = candidate;
        return owner == null || owner.equals(action);
    }

    private boolean routed(ObligationKind kind, @Nullable DueFound due) {
        if (kind == ObligationKind.REPORT) return true;
        boolean reportToo = actions.stream().anyMatch(other -> other.kind() == ObligationKind.REPORT);
        return !reportToo && (due != null || kind == ObligationKind.PLAN || kind == ObligationKind.COMMITMENT);
    }

    private Set<Audience> audience(ObligationKind kind, @Nullable ObligationFound recent, @Nullable String reportTo) {
        // "Đảng viên báo cáo kết quả với chi bộ": asked of each of them.
        if (kind == ObligationKind.REPORT && kind.countsPeople(reportTo))
            return AudienceReading.of(Plain.of(String.join(", ", subject.actors())));
        if (!TO_PEOPLE.contains(kind)) return Set.of();
        Set<Audience> own = AudienceReading.of(clause.plain());
        if (!own.isEmpty()) return own;
        return recent == null ? context.audience() : recent.audience();
    }
}
