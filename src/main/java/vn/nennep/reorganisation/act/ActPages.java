package vn.nennep.reorganisation.act;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.nennep.reorganisation.NewAct;
import vn.nennep.reorganisation.Outcome;
import vn.nennep.text.OfficialFigures;
import vn.nennep.web.Page;
import vn.nennep.web.Paged;
import vn.nennep.web.Tone;

/// Puts the pages of acts together.
@Component
class ActPages {

    private final StoredActs acts;
    private final Clock clock;

    ActPages(StoredActs acts, Clock clock) {
        this.acts = acts;
        this.clock = clock;
    }

    Page list(Paged<Act> found) {
        ActListPage model = new ActListPage(
                found.items().stream()
                        .map(act -> new ActListPage.Row(
                                href(act),
                                act.title(),
                                act.decision(),
                                OfficialFigures.date(act.effectiveOn()),
                                act.state().label(),
                                tone(act.state())))
                        .toList(),
                found.pager("việc sắp xếp"));
        String title = found.total() == 0
                ? "Chưa có việc sắp xếp tổ chức nào"
                : OfficialFigures.count(found.total()) + " việc sắp xếp tổ chức";
        return Page.of("reorganisation/act/list", "units", title, model).crumb("Tổ chức", "/units");
    }

    Page act(Act act) {
        boolean open = act.state().open();
        Outcome outcome = open ? acts.rehearse(act.id()) : new Outcome(List.of(), act.touched());
        boolean dayHasCome = !act.effectiveOn().isAfter(LocalDate.now(clock));
        ActPage model = new ActPage(
                href(act),
                act.decision(),
                OfficialFigures.date(act.effectiveOn()),
                act.state().label(),
                tone(act.state()),
                act.problem(),
                steps(act, outcome),
                outcome.problems().size(),
                outcome.touched().stream()
                        .map(one -> new ActPage.Touched(one.words(), OfficialFigures.count(one.count())))
                        .toList(),
                open ? "Sẽ chạm tới" : "Đã chạm tới",
                open && outcome.possible() && dayHasCome,
                open && outcome.possible() && !dayHasCome && act.state() != Act.State.SCHEDULED,
                open,
                act.state() == Act.State.DONE,
                act.state() == Act.State.DONE);
        return Page.of("reorganisation/act/act", "units", title(act, outcome, dayHasCome), model)
                .lead(act.decision() + ", có hiệu lực từ " + OfficialFigures.date(act.effectiveOn()))
                .crumb("Tổ chức", "/units")
                .crumb("Sắp xếp tổ chức", "/reorganisations");
    }

    private static String title(Act act, Outcome outcome, boolean dayHasCome) {
        if (!act.state().open()) {
            return act.title() + ": " + act.state().label();
        }
        if (!outcome.possible()) {
            return act.title() + ": " + OfficialFigures.count(outcome.problems().size()) + " bước chưa làm được";
        }
        return act.title()
                + (act.state() == Act.State.SCHEDULED
                        ? ": đã hẹn ngày"
                        : dayHasCome ? ": xem trước, chưa thực hiện" : ": xem trước, chờ hẹn ngày");
    }

    private static List<ActPage.Step> steps(Act act, Outcome outcome) {
        Map<Integer, String> troubles = outcome.problems().stream()
                .collect(Collectors.toMap(Outcome.Trouble::step, Outcome.Trouble::message, (first, _) -> first));
        List<ActPage.Step> steps = new ArrayList<>();
        for (int no = 0; no < act.steps().size(); no++) {
            NewAct.Line line = act.steps().get(no);
            steps.add(new ActPage.Step(line.row(), line.words(), troubles.get(no)));
        }
        return steps;
    }

    private static Tone tone(Act.State state) {
        return switch (state) {
            case DRAFT -> Tone.PLAIN;
            case SCHEDULED -> Tone.DUE;
            case DONE -> Tone.DONE;
            case FAILED -> Tone.LATE;
            case UNDONE -> Tone.PLAIN;
        };
    }

    static String href(Act act) {
        return "/reorganisations/" + act.id();
    }
}
