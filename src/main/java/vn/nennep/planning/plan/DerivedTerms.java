package vn.nennep.planning.plan;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.nennep.organization.Unit;
import vn.nennep.organization.UnitKind;
import vn.nennep.planning.ObligationKind;
import vn.nennep.planning.landing.Audience;
import vn.nennep.planning.obligation.Obligation;
import vn.nennep.time.DueRule;

/// What an obligation of the plan above becomes in the unit's own plan (2.6): asked of those below the unit, due on the
/// same day; only a report is asked for earlier; what goes up comes to the unit.
final class DerivedTerms {

    /// So many days a committee keeps for reading what was reported and writing its own report.
    static final int REPORTING_DAYS = 15;

    private final Lineage lineage;
    private final String collective;
    private final EarlierDue earlier;

    /// @param collective to whom the units below report
    DerivedTerms(Lineage lineage, String collective, LocalDate today) {
        this.lineage = lineage;
        this.collective = collective;
        this.earlier = new EarlierDue(REPORTING_DAYS, today);
    }

    Obligation.Terms of(Obligation.Terms above) {
        boolean people = above.kind().countsPeople(above.reportTo()) && Audience.counted(above.audience());
        boolean asked = people ? asksUnder(above) : asksItself(above);
        Set<String> kinds = new HashSet<>(above.kinds());
        kinds.retainAll(lineage.kindsBelow());
        Set<Long> units = new HashSet<>(above.units());
        units.retainAll(lineage.below());
        if (!lineage.hasBelow() || (people && asked)) {
            kinds = Set.of();
            units = Set.of(lineage.id());
        } else if (asked) {
            lineage.next(above.kinds()).stream().map(UnitKind::code).forEach(kinds::add);
        }
        boolean askedBelow = !people && asked && lineage.hasBelow();
        boolean report = above.kind() == ObligationKind.REPORT;
        boolean reportsHere = askedBelow && (report || above.reportTo() != null);
        return new Obligation.Terms(
                above.kind(),
                above.title(),
                kinds,
                units,
                above.audience(),
                askedBelow && report ? due(above.due()) : above.due(),
                above.atLeast(),
                above.per(),
                reportsHere ? collective : above.reportTo(),
                reportsHere ? lineage.advisoryBody().map(Unit::name).orElse(null) : above.via(),
                above.product());
    }

    private @Nullable DueRule due(@Nullable DueRule above) {
        return earlier.of(above);
    }

    /// Asked of the unit, be it as one of a kind or by name.
    private boolean asksItself(Obligation.Terms above) {
        return above.kinds().contains(lineage.unit().kind().code())
                || above.units().contains(lineage.id());
    }

    /// Asked of everybody under the unit or under one above it.
    private boolean asksUnder(Obligation.Terms above) {
        return asksItself(above)
                || above.units().stream().anyMatch(lineage.above()::contains)
                || above.kinds().stream().anyMatch(code -> isAbove(code));
    }

    private boolean isAbove(String code) {
        UnitKind kind = lineage.kinds().get(code);
        return kind != null
                && kind.line() == lineage.unit().kind().line()
                && kind.level() < lineage.unit().kind().level()
                && !kind.advisory();
    }
}
