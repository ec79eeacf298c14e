package vn.nennep.study.conference;

import static nennep.sql.study.Tables.SITE;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.selectOne;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.nennep.organization.Structure;
import vn.nennep.organization.Subtree;
import vn.nennep.organization.Unit;
import vn.nennep.organization.UnitId;
import vn.nennep.organization.Units;
import vn.nennep.study.ConferenceId;
import vn.nennep.text.OfficialFigures;
import vn.nennep.web.Choice;

/// Which sites a unit can call: its leaves by name while a form can show them, else its children, each standing for all
/// the leaves below.
@Component
class SiteChoices {

    private static final int NAMED_LEAVES = 60;

    private final DSLContext sql;
    private final Structure structure;
    private final Units units;

    SiteChoices(DSLContext sql, Structure structure, Units units) {
        this.sql = sql;
        this.structure = structure;
        this.units = units;
    }

    List<Choice> of(UnitId holder, LocalDate day, Predicate<String> chosen) {
        Map<UnitId, Integer> leaves = leavesByChild(holder, day);
        int all = leaves.values().stream().mapToInt(Integer::intValue).sum();
        boolean named = all <= NAMED_LEAVES;
        Collection<UnitId> offered = named ? leaves(holder, day) : leaves.keySet();
        return units.get(offered, day).values().stream()
                .map(unit -> new Choice(
                        unit.id().toString(),
                        unit.id().equals(holder) && all > 1 ? unit.name() + " (trực tiếp)" : unit.name(),
                        chosen.test(unit.id().toString()),
                        hint(unit, named, leaves)))
                .toList();
    }

    private static @Nullable String hint(Unit unit, boolean named, Map<UnitId, Integer> leaves) {
        int count = leaves.getOrDefault(unit.id(), 0);
        return named || count <= 1 ? null : OfficialFigures.count(count) + " điểm cầu bên dưới";
    }

    /// Of what the form offers, those of which a site stands below: they are ticked when the form is opened again.
    Set<UnitId> chosen(UnitId holder, LocalDate day, ConferenceId conference) {
        Subtree below = structure.under(holder, day);
        Set<UnitId> found = new LinkedHashSet<>();
        sql.selectDistinct(below.childId(), below.unitId())
                .from(below.table())
                .where(DSL.exists(selectOne()
                        .from(SITE)
                        .where(SITE.CONFERENCE_ID.eq(conference.value()))
                        .and(SITE.UNIT_ID.eq(below.unitId()))))
                .forEach(row -> {
                    found.add(new UnitId(row.value1()));
                    found.add(new UnitId(row.value2()));
                });
        return found;
    }

    private Map<UnitId, Integer> leavesByChild(UnitId holder, LocalDate day) {
        Subtree below = structure.under(holder, day);
        return sql.select(below.childId(), count())
                .from(below.table())
                .where(joins(below))
                .groupBy(below.childId())
                .fetchMap(row -> new UnitId(row.value1()), row -> row.value2());
    }

    private List<UnitId> leaves(UnitId holder, LocalDate day) {
        Subtree below = structure.under(holder, day);
        return sql.select(below.unitId())
                .from(below.table())
                .where(joins(below))
                .fetch(row -> new UnitId(row.value1()));
    }

    private Condition joins(Subtree below) {
        return DSL.condition(below.holdsPeople()).or(below.kind().in(CountsOnly.kinds(units)));
    }
}
