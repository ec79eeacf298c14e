package vn.nennep.planning.landing;

import static nennep.sql.planning.Tables.OBLIGATION_TARGET;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import vn.nennep.organization.Structure;
import vn.nennep.organization.Subtree;
import vn.nennep.organization.UnitId;
import vn.nennep.planning.Measure;

/// On whom an obligation lands: kinds and named units, resolved below the issuer on the day of issue (2.4).
@Repository
class Targets {

    private static final List<String> BRANCHES = List.of("BRANCH", "GRASSROOTS_BRANCH");

    private final DSLContext sql;
    private final Structure structure;

    Targets(DSLContext sql, Structure structure) {
        this.sql = sql;
        this.structure = structure;
    }

    /// @param named units that the plan names: they answer for it
    /// @param landing every unit that gets an assignment, ascending: those named, and where people are counted also
    /// the
    ///     units below them in which people take part
    record Resolved(Set<Long> named, List<Long> landing) {

        List<Long> after(long id, int limit) {
            int at = Collections.binarySearch(landing, id);
            int from = at >= 0 ? at + 1 : -at - 1;
            return landing.subList(from, Math.min(landing.size(), from + limit));
        }
    }

    Resolved of(LandingObligation obligation) {
        var rows = sql.selectFrom(OBLIGATION_TARGET)
                .where(OBLIGATION_TARGET.OBLIGATION_ID.eq(obligation.id()))
                .fetch();
        List<String> kinds = rows.getValues(OBLIGATION_TARGET.KIND).stream()
                .filter(Objects::nonNull)
                .toList();
        List<Long> units = rows.getValues(OBLIGATION_TARGET.UNIT_ID).stream()
                .filter(Objects::nonNull)
                .toList();
        return of(obligation, kinds, units);
    }

    Resolved of(LandingObligation obligation, Collection<String> kinds, Collection<Long> units) {
        UnitId issuer = new UnitId(obligation.issuer());
        Subtree subtree = structure.under(issuer, obligation.issuedOn());
        Set<Long> named = named(kinds, units, subtree);
        boolean itself = hasNothingBelow(subtree);
        if (obligation.measure() != Measure.PEOPLE) {
            if (!itself) {
                named.remove(issuer.value());
            }
            return new Resolved(named, named.stream().sorted().toList());
        }
        Set<Long> landing = new TreeSet<>(named);
        landing.addAll(seatsBelow(named, issuer, subtree, obligation.issuedOn()));
        if (!itself) {
            landing.remove(issuer.value());
        }
        return new Resolved(named, List.copyOf(landing));
    }

    /// A branch, or an office without branches, carries its plan out itself.
    private boolean hasNothingBelow(Subtree subtree) {
        return sql.select(subtree.unitId())
                        .from(subtree.table())
                        .where(subtree.kind().isNotNull())
                        .limit(2)
                        .fetch()
                        .size()
                < 2;
    }

    private Set<Long> named(Collection<String> kinds, Collection<Long> units, Subtree subtree) {
        List<String> near = directly(kinds, subtree);
        List<String> anywhere =
                kinds.stream().filter(kind -> !near.contains(kind)).toList();
        return new HashSet<>(sql.select(subtree.unitId())
                .from(subtree.table())
                .where(subtree.kind().in(anywhere))
                .or(subtree.kind().in(near).and(subtree.unitId().eq(subtree.childId())))
                .or(subtree.unitId().in(units).and(subtree.kind().isNotNull()))
                .fetch(subtree.unitId()));
    }

    /// "các ban, sở, ngành" are the issuer's own: of a kind that stands directly below the issuer those deeper down are
    /// not
    /// meant. Branches are meant wherever they are.
    private List<String> directly(Collection<String> kinds, Subtree subtree) {
        return sql.selectDistinct(subtree.kind())
                .from(subtree.table())
                .where(subtree.kind().in(kinds))
                .and(subtree.kind().notIn(BRANCHES))
                .and(subtree.unitId().eq(subtree.childId()))
                .fetch(subtree.kind());
    }

    private List<Long> seatsBelow(Set<Long> named, UnitId issuer, Subtree subtree, LocalDate on) {
        boolean everywhere = named.contains(issuer.value());
        return sql.select(subtree.unitId())
                .from(subtree.table())
                .where(subtree.holdsPeople())
                .and(
                        everywhere
                                ? DSL.noCondition()
                                : structure.within(
                                        subtree.unitId(),
                                        named.stream().map(UnitId::new).toList(),
                                        on))
                .fetch(subtree.unitId());
    }
}
