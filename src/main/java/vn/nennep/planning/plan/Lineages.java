package vn.nennep.planning.plan;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.nennep.documents.Issuer;
import vn.nennep.organization.Structure;
import vn.nennep.organization.Unit;
import vn.nennep.organization.UnitId;
import vn.nennep.organization.UnitKind;
import vn.nennep.organization.Units;

/// Looks up who stands above and below a unit on a day.
@Component
class Lineages {

    private final DSLContext sql;
    private final Structure structure;
    private final Units units;

    Lineages(DSLContext sql, Structure structure, Units units) {
        this.sql = sql;
        this.structure = structure;
        this.units = units;
    }

    Lineage of(UnitId id, LocalDate on) {
        Set<Long> above =
                units.chain(id, on).stream().map(unit -> unit.id().value()).collect(Collectors.toSet());
        Set<Long> below = new HashSet<>();
        Set<String> kindsBelow = new HashSet<>();
        var subtree = structure.under(id, on);
        sql.select(subtree.unitId(), subtree.kind())
                .from(subtree.table())
                .where(subtree.unitId().ne(id.value()))
                .forEach(row -> {
                    below.add(row.value1());
                    kindsBelow.add(row.value2());
                });
        Map<String, UnitKind> kinds =
                units.kinds().stream().collect(Collectors.toMap(UnitKind::code, Function.identity()));
        return new Lineage(units.get(id, on), above, below, kindsBelow, units.children(id, on), kinds);
    }

    /// In whose name the unit issues.
    Issuer issuer(UnitId id, LocalDate on) {
        Unit unit = units.known(id, on).orElseThrow();
        return new Issuer(
                unit,
                unit.parentId() == null
                        ? null
                        : units.known(unit.parentId(), on).orElse(null));
    }
}
