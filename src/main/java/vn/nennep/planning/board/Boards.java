package vn.nennep.planning.board;

import static nennep.sql.planning.Tables.PLAN;
import static nennep.sql.planning.Tables.PLAN_ACCEPTANCE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.nennep.organization.Unit;
import vn.nennep.organization.UnitId;
import vn.nennep.organization.Units;
import vn.nennep.planning.Boarded;
import vn.nennep.planning.PlanId;
import vn.nennep.planning.landing.AcceptedObligations;

/// Reads boards of plans that have been given down.
@Repository
class Boards implements Boarded {

    private final DSLContext sql;
    private final AcceptedObligations accepted;
    private final BoardCells cells;
    private final Units units;

    Boards(DSLContext sql, AcceptedObligations accepted, BoardCells cells, Units units) {
        this.sql = sql;
        this.accepted = accepted;
        this.cells = cells;
        this.units = units;
    }

    record PlanOfBoard(
            PlanId id,
            UnitId unit,
            String title,
            @Nullable String symbol,
            @Nullable LocalDate datedOn) {

        String label() {
            return symbol == null ? "Kế hoạch" : "Kế hoạch " + symbol;
        }
    }

    Optional<PlanOfBoard> plan(PlanId id) {
        return sql.select(PLAN.ID, PLAN.UNIT_ID, PLAN.TITLE, PLAN.SYMBOL, PLAN.DATED_ON)
                .from(PLAN)
                .join(PLAN_ACCEPTANCE)
                .on(PLAN_ACCEPTANCE.PLAN_ID.eq(PLAN.ID))
                .where(PLAN.ID.eq(id.value()))
                .fetchOptional(
                        row -> new PlanOfBoard(id, new UnitId(row.value2()), row.value3(), row.value4(), row.value5()));
    }

    @Override
    public List<PlanBoard> issuedBy(Collection<UnitId> issuers, LocalDate today) {
        return sql
                .select(PLAN.ID)
                .from(PLAN)
                .join(PLAN_ACCEPTANCE)
                .on(PLAN_ACCEPTANCE.PLAN_ID.eq(PLAN.ID))
                .where(PLAN.UNIT_ID.in(issuers.stream().map(UnitId::value).toList()))
                .orderBy(PLAN.DATED_ON.desc())
                .fetch(row -> new PlanId(row.value1()))
                .stream()
                .flatMap(id -> plan(id).stream())
                .map(plan -> new PlanBoard(
                        plan.id(),
                        plan.label(),
                        BoardTitle.of(read(plan, units.known(plan.unit(), today).orElseThrow(), today, today))))
                .toList();
    }

    /// @param structure day whose structure the sums follow; the facts are those of today in any case
    Board read(PlanOfBoard plan, Unit root, LocalDate day, LocalDate structure) {
        List<Column> columns = columns(plan, day);
        Map<BoardCells.Key, BoardCells.Cell> read = cells.read(root.id(), columns, structure);
        List<Unit> rows = new ArrayList<>();
        if (has(read, root)) {
            rows.add(root);
        }
        units.counted(root.id(), structure).stream()
                .filter(child -> has(read, child))
                .forEach(rows::add);
        return new Board(
                plan,
                root,
                rows,
                columns.stream().filter(column -> has(read, column)).toList(),
                read,
                day,
                structure);
    }

    List<Column> columns(PlanOfBoard plan, LocalDate day) {
        return accepted.ofPlan(plan.id().value()).stream()
                .filter(obligation -> !obligation.periods().isEmpty())
                .map(obligation -> Column.of(obligation, accepted.chain(obligation), day))
                .toList();
    }

    private static boolean has(Map<BoardCells.Key, BoardCells.Cell> read, Unit unit) {
        return read.keySet().stream().anyMatch(key -> key.unit().equals(unit.id()));
    }

    private static boolean has(Map<BoardCells.Key, BoardCells.Cell> read, Column column) {
        return read.keySet().stream()
                .anyMatch(key -> key.obligation() == column.obligation().id());
    }
}
