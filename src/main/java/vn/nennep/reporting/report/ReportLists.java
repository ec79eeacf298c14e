package vn.nennep.reporting.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.nennep.organization.Unit;
import vn.nennep.organization.UnitId;
import vn.nennep.organization.Units;
import vn.nennep.planning.TopicId;
import vn.nennep.planning.Topics;
import vn.nennep.reporting.ReportState;
import vn.nennep.text.OfficialFigures;
import vn.nennep.web.Choice;
import vn.nennep.web.Page;
import vn.nennep.web.Pager;
import vn.nennep.web.Tone;

/// The list of reports: first what the caller's units have to write, then what is handed in to them.
@Component
class ReportLists {

    private static final int PAGE = 50;

    private final OwnReports own;
    private final ReportRights rights;
    private final ReportsBelow below;
    private final Topics topics;
    private final Units units;
    private final Clock clock;

    ReportLists(OwnReports own, ReportRights rights, ReportsBelow below, Topics topics, Units units, Clock clock) {
        this.own = own;
        this.rights = rights;
        this.below = below;
        this.topics = topics;
        this.units = units;
        this.clock = clock;
    }

    Page of(ReportFilter filter) {
        LocalDate today = LocalDate.now(clock);
        List<ReportListPage.Row> mine = mine(today);
        TopicId topic = filter.topic() == null ? null : new TopicId(filter.topic());
        List<ReportsBelow.Below> everything = rights.receivingRoots().stream()
                .distinct()
                .flatMap(root -> below.to(root, topic).stream())
                .filter(one -> !rights.ownUnits().contains(one.unit().id()))
                .toList();
        int year = filter.year() == null ? year(everything, today) : filter.year();
        List<ReportsBelow.Below> ofYear =
                everything.stream().filter(one -> one.ofYear(year)).toList();
        var shown = new ReportListPage(mine, everything.isEmpty() ? null : list(everything, ofYear, year, filter));
        return Page.of("reporting/report/list", "reports", title(ofYear, year, mine), shown)
                .lead("Báo cáo viết từ số liệu đã ghi; hạn và nơi nhận lấy từ kế hoạch đã giao.");
    }

    private List<ReportListPage.Row> mine(LocalDate today) {
        List<OwnReports.Own> all = own.of(rights.ownUnits(), today);
        Map<UnitId, Unit> named =
                units.known(all.stream().map(OwnReports.Own::unit).distinct().toList(), today);
        return all.stream().map(one -> row(one, named.get(one.unit()), today)).toList();
    }

    private static ReportListPage.Row row(OwnReports.Own one, @Nullable Unit unit, LocalDate today) {
        ReportState state = one.state();
        boolean late = one.dueOn() != null && today.isAfter(one.dueOn()) && (state == null || state.open());
        return new ReportListPage.Row(
                unit == null ? "" : unit.name(),
                one.title(),
                due(one.dueOn()),
                (state == null ? "chưa viết" : state.label()) + (late ? ", trễ hạn" : ""),
                late ? Tone.LATE : state == null ? Tone.SOON : state.tone(),
                one.href(),
                state == null ? "Viết báo cáo" : state.open() ? "Viết tiếp" : null);
    }

    private ReportListPage.BelowList list(
            List<ReportsBelow.Below> everything, List<ReportsBelow.Below> ofYear, int year, ReportFilter filter) {
        List<ReportsBelow.Below> kept = ofYear.stream().filter(filter::keeps).toList();
        var pager = new Pager(filter.pageNumber(), PAGE, kept.size(), "báo cáo", filter.address());
        LocalDate today = LocalDate.now(clock);
        return new ReportListPage.BelowList(
                topics(everything, filter.topic()),
                everything.stream()
                        .flatMap(one -> Stream.of(
                                one.duty().periodFrom().getYear(),
                                one.duty().periodTo().getYear()))
                        .distinct()
                        .sorted()
                        .map(each -> Choice.of(each.toString(), "Năm " + each, each == year))
                        .toList(),
                filter.states(),
                filter.words(),
                kept.stream()
                        .skip((long) (pager.page() - 1) * PAGE)
                        .limit(PAGE)
                        .map(one -> row(one, today))
                        .toList(),
                pager);
    }

    private static ReportListPage.Row row(ReportsBelow.Below one, LocalDate today) {
        LocalDate dueOn = one.duty().dueOn();
        boolean late = dueOn != null && today.isAfter(dueOn) && !one.handedIn() && !one.exempt();
        ReportState state = one.state();
        return new ReportListPage.Row(
                one.unit().name(),
                one.duty().title(),
                due(dueOn),
                one.stateLabel() + (late ? ", trễ hạn" : ""),
                late ? Tone.LATE : state == null ? Tone.PLAIN : state.tone(),
                one.report() == null
                        ? "/reports/new?assignment=" + one.duty().id()
                        : one.report().href(),
                state == ReportState.SUBMITTED ? "Xem và tiếp nhận" : null);
    }

    private List<Choice> topics(List<ReportsBelow.Below> everything, @Nullable Long chosen) {
        List<Choice> choices = new ArrayList<>();
        choices.add(Choice.of("", "Mọi chuyên đề", chosen == null));
        everything.stream()
                .map(one -> one.duty().topic())
                .distinct()
                .map(id -> topics.find(id).orElse(null))
                .filter(Objects::nonNull)
                .forEach(topic -> choices.add(Choice.of(
                        topic.id().toString(),
                        topic.title(),
                        Objects.equals(chosen, topic.id().value()))));
        return choices;
    }

    /// This year, or the last one in which something is reported.
    private static int year(List<ReportsBelow.Below> everything, LocalDate today) {
        boolean current = everything.stream().anyMatch(one -> one.ofYear(today.getYear()));
        return current
                ? today.getYear()
                : everything.stream()
                        .mapToInt(one -> one.duty().periodTo().getYear())
                        .max()
                        .orElse(today.getYear());
    }

    private static String title(List<ReportsBelow.Below> ofYear, int year, List<ReportListPage.Row> mine) {
        long due = ofYear.stream().filter(one -> !one.exempt()).count();
        if (due == 0) return ownTitle(mine);
        long in = ofYear.stream().filter(one -> !one.exempt() && one.handedIn()).count();
        String answer =
                OfficialFigures.count(in) + "/" + OfficialFigures.count(due) + " đơn vị đã nộp báo cáo năm " + year;
        return in == due ? answer : answer + "; " + OfficialFigures.count(due - in) + " đơn vị chưa nộp";
    }

    private static String ownTitle(List<ReportListPage.Row> mine) {
        long open = mine.stream().filter(row -> row.action() != null).count();
        if (open > 0) return OfficialFigures.count(open) + " báo cáo phải viết";
        return mine.isEmpty() ? "Chưa có báo cáo nào được giao" : "Các báo cáo đã nộp, không còn báo cáo phải viết";
    }

    private static String due(@Nullable LocalDate dueOn) {
        return dueOn == null ? "không nêu hạn" : "hạn " + OfficialFigures.date(dueOn);
    }
}
