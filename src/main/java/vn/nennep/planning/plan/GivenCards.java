package vn.nennep.planning.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.nennep.organization.UnitId;
import vn.nennep.people.PersonCategory;
import vn.nennep.planning.Assignment;
import vn.nennep.planning.AssignmentStatus;
import vn.nennep.planning.Assignments;
import vn.nennep.planning.Counters;
import vn.nennep.planning.Measure;
import vn.nennep.planning.ObligationKind;
import vn.nennep.planning.obligation.Obligation;
import vn.nennep.text.OfficialFigures;
import vn.nennep.text.VietnameseText;
import vn.nennep.web.Tone;

/// Makes cards of what a unit was given: one an obligation, however often it comes back.
final class GivenCards {

    private final Map<Long, Obligation> obligations;
    private final Map<Long, Plan> plans;
    private final LocalDate today;

    GivenCards(Map<Long, Obligation> obligations, Map<Long, Plan> plans, LocalDate today) {
        this.obligations = obligations;
        this.plans = plans;
        this.today = today;
    }

    /// @param times of one obligation, by period
    GivenPage.Card card(List<Assignment> times) {
        Assignment next = next(times);
        AssignmentStatus status = next.status(today);
        return new GivenPage.Card(
                edge(status),
                eyebrow(next.kind(), next.nextDueOn(), status),
                next.title(),
                "/assignments/" + next.id(),
                status.label(),
                tone(status),
                quotes(Objects.requireNonNull(obligations.get(next.obligation().value()))),
                chips(next, times),
                times.size() < 2 ? List.of() : times.stream().map(this::time).toList());
    }

    /// What the unit has no assignment of, but units below it have.
    GivenPage.Card card(Assignments.Below below, UnitId unit) {
        Obligation obligation =
                Objects.requireNonNull(obligations.get(below.obligation().value()));
        AssignmentStatus status = below.status(today);
        String href = "/obligations/" + below.obligation() + "/units/" + unit;
        List<GivenPage.Chip> chips = new ArrayList<>();
        addAudience(obligation.terms().audience(), chips);
        chips.add(new GivenPage.Chip(
                OfficialFigures.count(below.units()) + " đơn vị trực thuộc thực hiện", Tone.PLAIN, href));
        addCount(below.measure(), below.counters(), href, chips);
        return new GivenPage.Card(
                edge(status),
                eyebrow(obligation.terms().kind(), below.dueOn(), status),
                obligation.terms().title(),
                href,
                status.label(),
                tone(status),
                quotes(obligation),
                chips,
                List.of());
    }

    /// The first that is still open, else the last one.
    private Assignment next(List<Assignment> times) {
        return times.stream()
                .filter(assignment -> !settled(assignment.status(today)))
                .findFirst()
                .orElseGet(times::getLast);
    }

    static boolean settled(AssignmentStatus status) {
        return switch (status) {
            case DONE, DONE_LATE, EXEMPT, NONE -> true;
            case NEARLY, UNDER_WAY, DUE_SOON, OVERDUE, NOT_YET -> false;
        };
    }

    private String eyebrow(ObligationKind kind, @Nullable LocalDate due, AssignmentStatus status) {
        if (due == null) {
            return kind.label();
        }
        String words = kind.label() + " · hạn " + OfficialFigures.date(due);
        if (settled(status)) {
            return words;
        }
        long days = ChronoUnit.DAYS.between(today, due);
        if (days < 0) {
            return words + ", trễ " + -days + " ngày";
        }
        return words + (days == 0 ? ", hôm nay" : ", còn " + OfficialFigures.grouped(days) + " ngày");
    }

    private List<GivenPage.Quote> quotes(Obligation highest) {
        List<GivenPage.Quote> quotes = new ArrayList<>();
        for (Optional<Obligation> at = Optional.of(highest); at.isPresent(); at = carriedOutBy(at.get())) {
            if (!at.get().passage().isEmpty()) {
                quotes.add(new GivenPage.Quote(at.get().passage(), source(at.get())));
            }
        }
        return quotes;
    }

    private Optional<Obligation> carriedOutBy(Obligation above) {
        return obligations.values().stream()
                .filter(obligation -> obligation.state() == Obligation.State.ACCEPTED)
                .filter(obligation -> Objects.equals(obligation.derivedFrom(), above.id()))
                .findFirst();
    }

    private String source(Obligation obligation) {
        Plan plan = plans.get(obligation.planId());
        String label = plan == null ? "Kế hoạch" : plan.label();
        return obligation.section() == null || obligation.section().isEmpty()
                ? label
                : label + ", mục " + obligation.section();
    }

    private List<GivenPage.Chip> chips(Assignment next, List<Assignment> times) {
        List<GivenPage.Chip> chips = new ArrayList<>();
        addAudience(next.audience(), chips);
        addCount(next.measure(), next.counters(), "/assignments/" + next.id(), chips);
        addAround(Objects.requireNonNull(obligations.get(next.obligation().value())), chips);
        if (next.ownDueOn() != null && next.dueOn() != null) {
            Plan plan = plans.get(next.plan().value());
            String by = plan == null ? "cấp trên" : plan.label();
            chips.add(new GivenPage.Chip("hạn theo " + by + ": " + OfficialFigures.date(next.dueOn()), Tone.DUE, null));
        }
        if (times.size() > 1) {
            chips.add(new GivenPage.Chip(next.periodLabel(), Tone.DUE, null));
        }
        if (next.reportTo() != null) {
            String via = next.via() == null ? "" : ", qua " + next.via();
            chips.add(new GivenPage.Chip("gửi " + next.reportTo() + via, Tone.PLAIN, null));
        }
        if (next.exemptReason() != null) {
            chips.add(new GivenPage.Chip(next.exemptReason(), Tone.LIMIT, null));
        }
        return chips;
    }

    private static void addAudience(List<String> codes, List<GivenPage.Chip> chips) {
        String audience = codes.stream().map(GivenCards::audience).collect(Collectors.joining("; "));
        if (!audience.isEmpty()) {
            chips.add(new GivenPage.Chip(audience, Tone.WHO, null));
        }
    }

    /// How many, and with whom: what the plan says beside who and when.
    private static void addAround(Obligation obligation, List<GivenPage.Chip> chips) {
        if (obligation.quota() != null) {
            chips.add(new GivenPage.Chip(obligation.quota(), Tone.LIMIT, null));
        }
        if (!obligation.partners().isEmpty()) {
            chips.add(new GivenPage.Chip("phối hợp: " + String.join("; ", obligation.partners()), Tone.PLAIN, null));
        }
    }

    private static void addCount(Measure measure, Counters counters, String href, List<GivenPage.Chip> chips) {
        if (counters.expected() > 1 || measure != Measure.UNITS) {
            String figures =
                    OfficialFigures.grouped(counters.done()) + " / " + OfficialFigures.grouped(counters.base());
            chips.add(new GivenPage.Chip(measure == Measure.PEOPLE ? figures + " người" : figures, Tone.WHO, href));
        }
    }

    private static String audience(String code) {
        return switch (code) {
            case "KEY_LEADER" -> "cán bộ lãnh đạo chủ chốt";
            case "PEOPLE" -> "nhân dân";
            default -> PersonCategory.valueOf(code).label();
        };
    }

    private GivenPage.Time time(Assignment assignment) {
        return new GivenPage.Time(
                VietnameseText.capitalized(assignment.periodLabel()),
                assignment.status(today).label(),
                "/assignments/" + assignment.id());
    }

    private static String edge(AssignmentStatus status) {
        return switch (status) {
            case DONE, DONE_LATE -> "card-done";
            case OVERDUE -> "card-todo";
            case DUE_SOON -> "card-soon";
            case NEARLY, UNDER_WAY, NOT_YET, EXEMPT, NONE -> "";
        };
    }

    private static Tone tone(AssignmentStatus status) {
        return switch (status) {
            case DONE, DONE_LATE -> Tone.DONE;
            case OVERDUE -> Tone.LATE;
            case DUE_SOON -> Tone.SOON;
            case NEARLY, UNDER_WAY, NOT_YET, EXEMPT, NONE -> Tone.PLAIN;
        };
    }
}
