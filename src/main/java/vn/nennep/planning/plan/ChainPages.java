package vn.nennep.planning.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.nennep.organization.Unit;
import vn.nennep.organization.UnitId;
import vn.nennep.organization.Units;
import vn.nennep.planning.Assignment;
import vn.nennep.planning.AssignmentStatus;
import vn.nennep.planning.Assignments;
import vn.nennep.planning.Measure;
import vn.nennep.planning.obligation.Obligation;
import vn.nennep.planning.obligation.Obligations;
import vn.nennep.text.OfficialFigures;
import vn.nennep.web.Page;
import vn.nennep.web.Tone;

/// Lays out the chain of one task: the plan from outside that the highest rests on, every plan down to the
/// unit, the unit's own, and what it has come to.
@Component
class ChainPages {

    private final PlanChain chain;
    private final Plans plans;
    private final Reach reach;
    private final OutsidePlans outside;
    private final Obligations obligations;
    private final Units units;
    private final Clock clock;

    ChainPages(
            PlanChain chain,
            Plans plans,
            Reach reach,
            OutsidePlans outside,
            Obligations obligations,
            Units units,
            Clock clock) {
        this.chain = chain;
        this.plans = plans;
        this.reach = reach;
        this.outside = outside;
        this.obligations = obligations;
        this.units = units;
        this.clock = clock;
    }

    Page of(Assignment assignment, Optional<Assignments.PersonDuty> mine, boolean answers) {
        LocalDate today = LocalDate.now(clock);
        String unit = name(assignment.unit(), today);
        List<Plan> all = down(assignment);
        ChainPage page = new ChainPage(
                Stream.concat(outside.restsOn(all.getFirst()).map(ChainPages::outside), links(all, assignment, today))
                        .toList(),
                task(assignment, unit, today, answers),
                mine.map(ChainPages::own).orElse(null));
        Page shown = Page.of(
                        "planning/plan/chain",
                        answers ? "topics" : "desk",
                        assignment.title() + ": qua "
                                + OfficialFigures.count(page.links().size()) + " kế hoạch",
                        page)
                .lead("Từ kế hoạch cao nhất đến việc của " + (answers ? unit : "đồng chí") + ", mỗi cấp nói gì.");
        return answers ? shown.crumb(unit, "/assignments/" + assignment.id()) : shown.crumb("Bàn làm việc", "/desk");
    }

    /// Every plan from the highest to that of the unit itself, when it has issued one.
    private List<Plan> down(Assignment assignment) {
        Plan giving = plans.find(assignment.plan()).orElseThrow();
        Plan nearest = chain.nearest(giving, assignment.unit());
        List<Plan> all = new ArrayList<>(chain.downTo(nearest));
        plans.written(assignment.unit(), nearest.id()).filter(Plan::accepted).ifPresent(all::add);
        return all;
    }

    private static ChainPage.Link outside(GivenPage.Link cited) {
        return new ChainPage.Link(cited.issuer(), cited.label(), null, cited.note(), "", "", List.of());
    }

    private Stream<ChainPage.Link> links(List<Plan> all, Assignment assignment, LocalDate today) {
        Obligation given = obligations.find(assignment.obligation().value()).orElseThrow();
        return all.stream().map(plan -> link(plan, said(plan, given, all), today));
    }

    /// What the plan says of the task: it is given there, comes from there, or is carried out there.
    private Optional<Obligation> said(Plan plan, Obligation given, List<Plan> all) {
        for (Obligation above = given; above != null; above = above(above)) {
            if (above.planId() == plan.id().value()) {
                return Optional.of(above);
            }
        }
        Obligation at = given;
        for (Plan each : all) {
            long over = at.id();
            Optional<Obligation> next = obligations.ofPlan(each.id().value()).stream()
                    .filter(obligation -> obligation.state() == Obligation.State.ACCEPTED)
                    .filter(obligation -> Objects.equals(obligation.derivedFrom(), over))
                    .findFirst();
            at = next.orElse(at);
            if (each.equals(plan)) {
                return next;
            }
        }
        return Optional.empty();
    }

    private @Nullable Obligation above(Obligation obligation) {
        return obligation.derivedFrom() == null
                ? null
                : obligations.find(obligation.derivedFrom()).orElse(null);
    }

    private ChainPage.Link link(Plan plan, Optional<Obligation> said, LocalDate today) {
        return new ChainPage.Link(
                name(plan.unit(), plan.datedOn() == null ? today : plan.datedOn()),
                plan.label(),
                reach.mayRead(plan) ? plan.href() : null,
                plan.datedOn() == null ? "" : OfficialFigures.date(plan.datedOn()),
                said.map(Obligation::passage).orElse(""),
                said.map(Obligation::section)
                        .filter(section -> !section.isEmpty())
                        .map("mục "::concat)
                        .orElse(""),
                said.map(ChainPages::chips).orElse(List.of()));
    }

    private static List<GivenPage.Chip> chips(Obligation said) {
        List<GivenPage.Chip> chips = new ArrayList<>();
        if (said.terms().due() != null) {
            chips.add(new GivenPage.Chip(said.terms().due().label(), Tone.DUE, null));
        }
        if (said.quota() != null) {
            chips.add(new GivenPage.Chip(said.quota(), Tone.LIMIT, null));
        }
        if (said.looseningReason() != null) {
            chips.add(new GivenPage.Chip("muộn hơn cấp trên: " + said.looseningReason(), Tone.LIMIT, null));
        }
        return chips;
    }

    private static ChainPage.Task task(Assignment assignment, String unit, LocalDate today, boolean answers) {
        AssignmentStatus status = assignment.status(today);
        LocalDate due = assignment.nextDueOn();
        boolean people = assignment.measure() == Measure.PEOPLE && !assignment.lead();
        return new ChainPage.Task(
                unit,
                assignment.title(),
                due == null ? assignment.periodLabel() : "hạn " + OfficialFigures.date(due),
                assignment.withdrawn() ? "đã thôi giao" : status.label(),
                tone(status),
                answers ? "/assignments/" + assignment.id() : null,
                people && answers
                        ? OfficialFigures.count(assignment.counters().done()) + " / "
                                + OfficialFigures.count(assignment.counters().base()) + " người đã xong"
                        : null);
    }

    private static Tone tone(AssignmentStatus status) {
        return switch (status) {
            case DONE, DONE_LATE -> Tone.DONE;
            case OVERDUE -> Tone.LATE;
            case DUE_SOON -> Tone.SOON;
            case NEARLY, UNDER_WAY, NOT_YET, EXEMPT, NONE -> Tone.PLAIN;
        };
    }

    private static ChainPage.Own own(Assignments.PersonDuty duty) {
        String state = duty.fulfilledOn() != null
                ? "đã xong ngày " + OfficialFigures.date(duty.fulfilledOn())
                : duty.exemptReason() != null ? "được miễn: " + duty.exemptReason() : "chưa xong";
        return new ChainPage.Own(
                state,
                duty.fulfilledOn() != null,
                "/my/duties/" + duty.assignment().id());
    }

    private String name(UnitId unit, LocalDate on) {
        return units.known(unit, on)
                .or(() -> units.find(unit, LocalDate.now(clock)))
                .map(Unit::name)
                .orElse("đơn vị đã kết thúc hoạt động");
    }
}
