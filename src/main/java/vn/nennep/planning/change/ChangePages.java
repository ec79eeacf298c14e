package vn.nennep.planning.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.nennep.planning.landing.AcceptedObligations;
import vn.nennep.planning.landing.LandingObligation;
import vn.nennep.planning.landing.LandingPeriod;
import vn.nennep.planning.obligation.ObligationCards;
import vn.nennep.text.OfficialFigures;
import vn.nennep.web.Choice;
import vn.nennep.web.Form;
import vn.nennep.web.Page;

/// The page of one change.
@Component
class ChangePages {

    private final ChangeLines lines;
    private final ChangeWords words;
    private final Preview preview;
    private final Terming terming;
    private final AcceptedObligations accepted;
    private final Notices notices;

    ChangePages(
            ChangeLines lines,
            ChangeWords words,
            Preview preview,
            Terming terming,
            AcceptedObligations accepted,
            Notices notices) {
        this.lines = lines;
        this.words = words;
        this.preview = preview;
        this.terming = terming;
        this.accepted = accepted;
        this.notices = notices;
    }

    Page of(PlanChange change, ChangeHome.Home home) {
        return of(change, home, Form.blank(), Form.blank());
    }

    Page of(PlanChange change, ChangeHome.Home home, Form<ExtensionForm> extension, Form<WithdrawalForm> withdrawal) {
        List<ChangeLine> all = lines.of(change.id());
        boolean grows = change.draft() && home.mayChange();
        ChangePage page = new ChangePage(
                change.href(),
                change.document(),
                OfficialFigures.date(change.decidedOn()),
                OfficialFigures.date(change.effectiveOn()),
                change.reason(),
                all.stream().map(line -> line(line, change, home, grows)).toList(),
                grows ? adding(home, extension, withdrawal, all) : null,
                change.job() == null || change.finished() ? null : "/jobs/" + change.job(),
                notices.waiting(change.id()).isEmpty() ? null : change.href() + "/notice");
        boolean wrong =
                !extension.problems().isEmpty() || !withdrawal.problems().isEmpty();
        return Page.of("planning/change/change", "topics", title(change, home, all.size()), page)
                .lead(change.document() + ", ngày " + OfficialFigures.date(change.decidedOn()))
                .crumb(home.label(), home.href())
                .crumb("Điều chỉnh", home.href() + "/changes")
                .status(wrong ? 422 : 200);
    }

    private static String title(PlanChange change, ChangeHome.Home home, int lines) {
        String state = change.draft()
                ? "đang soạn, " + OfficialFigures.count(lines) + " nội dung"
                : change.finished() ? "đã thực hiện" : "đang thực hiện";
        return (change.whole() ? "Thu hồi " : "Điều chỉnh ") + home.label() + ": " + state;
    }

    private ChangePage.Line line(ChangeLine line, PlanChange change, ChangeHome.Home home, boolean grows) {
        return new ChangePage.Line(
                ChangeWords.action(line),
                terming.title(line),
                words.what(line, change),
                terming.differences(line, new ObligationCards.Around(home.unit(), home.datedOn(), false)),
                change.draft() ? effect(line, change) : ChangeWords.done(line),
                grows ? change.href() + "/lines/" + line.id() + "/removal" : null);
    }

    private String effect(ChangeLine line, PlanChange change) {
        return ChangeWords.effect(line, preview.of(line, change));
    }

    private ChangePage.Adding adding(
            ChangeHome.Home home,
            Form<ExtensionForm> extension,
            Form<WithdrawalForm> withdrawal,
            List<ChangeLine> all) {
        List<LandingObligation> obligations = accepted.ofPlan(home.id());
        return new ChangePage.Adding(
                times(obligations, extension),
                withdrawable(obligations, withdrawal),
                amendable(obligations),
                extension,
                withdrawal,
                !all.isEmpty(),
                "Các đơn vị liên quan thấy thay đổi ngay. Kết quả đã ghi vẫn còn; những gì đã thay đổi được lưu lại trong lịch sử kế hoạch.");
    }

    private static List<Choice> withdrawable(List<LandingObligation> obligations, Form<WithdrawalForm> form) {
        List<Choice> choices = new ArrayList<>(List.of(Choice.of("", "Chọn nhiệm vụ", false)));
        for (LandingObligation obligation : obligations) {
            String id = Long.toString(obligation.id());
            choices.add(Choice.of(id, obligation.title(), form.chosen("obligation", id)));
        }
        String all = WithdrawalForm.ALL;
        choices.add(Choice.of(all, "Cả kế hoạch (thu hồi)", form.chosen("obligation", all)));
        return choices;
    }

    private static List<Choice> amendable(List<LandingObligation> obligations) {
        List<Choice> choices = new ArrayList<>(List.of(Choice.of("", "Chọn nhiệm vụ", false)));
        obligations.forEach(
                obligation -> choices.add(Choice.of(Long.toString(obligation.id()), obligation.title(), false)));
        return choices;
    }

    private static List<Choice> times(List<LandingObligation> obligations, Form<ExtensionForm> form) {
        List<Choice> times = new ArrayList<>(List.of(Choice.of("", "Chọn việc", false)));
        for (LandingObligation obligation : obligations) {
            for (LandingPeriod period : obligation.periods()) {
                String value = obligation.id() + "@" + period.from();
                times.add(Choice.of(
                        value, obligation.title() + " – " + when(obligation, period), form.chosen("time", value)));
            }
        }
        return times;
    }

    private static String when(LandingObligation obligation, LandingPeriod period) {
        String due = due(period.dueOn());
        return obligation.periods().size() == 1 ? due : period.label() + ", " + due;
    }

    private static String due(@Nullable LocalDate day) {
        return day == null ? "chưa có hạn" : "hạn " + OfficialFigures.date(day);
    }
}
