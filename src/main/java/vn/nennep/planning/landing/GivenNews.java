package vn.nennep.planning.landing;

import static nennep.sql.planning.Tables.ASSIGNMENT;
import static nennep.sql.planning.Tables.LANDING;
import static nennep.sql.planning.Tables.OBLIGATION;
import static nennep.sql.planning.Tables.PLAN;
import static nennep.sql.planning.Tables.PLAN_ACCEPTANCE;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.nennep.access.AccountId;
import vn.nennep.access.OfficeHolders;
import vn.nennep.notification.NewNotice;
import vn.nennep.notification.Notices;
import vn.nennep.organization.Unit;
import vn.nennep.organization.UnitId;
import vn.nennep.organization.Units;
import vn.nennep.text.OfficialFigures;
import vn.nennep.web.Behind;

/// Tells those who answer for the units on which a plan has landed what they were given; each account once a plan, and
/// not whoever gave it. Behind the landing and in pieces: a country's plan is told for minutes.
@Component
class GivenNews extends Behind {

    static final String KIND = "planning.given";

    private static final long PAUSE_MILLIS = 10_000;
    private static final int UNITS_A_PIECE = 500;
    private static final int MOST_LINES = 10;

    private final DSLContext sql;
    private final OfficeHolders holders;
    private final Units units;
    private final Notices notices;
    private final TransactionTemplate transaction;
    private final Clock clock;

    GivenNews(
            DSLContext sql,
            OfficeHolders holders,
            Units units,
            Notices notices,
            TransactionTemplate transaction,
            Clock clock) {
        super("plans given down", PAUSE_MILLIS);
        this.sql = sql;
        this.holders = holders;
        this.units = units;
        this.notices = notices;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    protected void work() {
        inPieces(transaction, this::piece);
    }

    /// @param by who gave it
    /// @param toldTo the last unit whose people know it
    private record Landed(long plan, String label, @Nullable Long by, long toldTo) {}

    private boolean piece() {
        Optional<Landed> landed = untold();
        landed.ifPresent(this::tell);
        return landed.isPresent();
    }

    /// A plan that has landed to its end. Several copies of the program take different ones.
    private Optional<Landed> untold() {
        return sql.select(PLAN.ID, PLAN.SYMBOL, PLAN_ACCEPTANCE.ACCOUNT_ID, PLAN_ACCEPTANCE.TOLD_TO)
                .from(PLAN_ACCEPTANCE)
                .join(PLAN)
                .on(PLAN.ID.eq(PLAN_ACCEPTANCE.PLAN_ID))
                .where(PLAN_ACCEPTANCE.TOLD_AT.isNull())
                .and(notExists(selectOne()
                        .from(OBLIGATION)
                        .leftJoin(LANDING)
                        .on(LANDING.OBLIGATION_ID.eq(OBLIGATION.ID))
                        .where(OBLIGATION.PLAN_ID.eq(PLAN.ID))
                        .and(OBLIGATION.STATE.eq("ACCEPTED"))
                        .and(LANDING.FINISHED_AT.isNull())))
                .orderBy(PLAN.ID)
                .limit(1)
                .forUpdate()
                .of(PLAN_ACCEPTANCE)
                .skipLocked()
                .fetchOptional(row -> new Landed(
                        row.value1(),
                        row.value2() == null ? "Kế hoạch" : "Kế hoạch " + row.value2(),
                        row.value3(),
                        row.value4()));
    }

    private void tell(Landed landed) {
        Map<UnitId, Integer> given = next(landed);
        Map<UnitId, Set<AccountId>> answering = holders.answering(given.keySet());
        Map<UnitId, Unit> named = units.known(given.keySet(), LocalDate.now(clock));
        Map<AccountId, List<NewNotice.Line>> told = new LinkedHashMap<>();
        given.forEach((unit, obligations) -> answering.getOrDefault(unit, Set.of()).stream()
                .filter(account -> !Objects.equals(landed.by(), account.value()))
                .forEach(account -> told.computeIfAbsent(account, _ -> new ArrayList<>())
                        .add(line(landed, unit, obligations, named.get(unit)))));
        notices.tell(told.entrySet().stream()
                .map(each -> new NewNotice(
                        each.getKey(),
                        KIND,
                        "given/" + landed.plan(),
                        landed.label() + " đã giao xuống",
                        each.getValue().stream().limit(MOST_LINES).toList()))
                .toList());
        note(landed, given);
    }

    private static NewNotice.Line line(Landed landed, UnitId unit, int obligations, @Nullable Unit named) {
        String whose = named == null ? "" : " cho " + named.shortName();
        return new NewNotice.Line(
                unit,
                OfficialFigures.count(obligations) + " nhiệm vụ" + whose,
                "/plans/" + landed.plan() + "/given?unit=" + unit);
    }

    /// The next units, each with how many obligations of the plan it was given.
    private Map<UnitId, Integer> next(Landed landed) {
        Map<UnitId, Integer> given = new LinkedHashMap<>();
        sql.select(ASSIGNMENT.UNIT_ID, countDistinct(ASSIGNMENT.OBLIGATION_ID))
                .from(ASSIGNMENT)
                .where(ASSIGNMENT.PLAN_ID.eq(landed.plan()))
                .and(ASSIGNMENT.UNIT_ID.gt(landed.toldTo()))
                .groupBy(ASSIGNMENT.UNIT_ID)
                .orderBy(ASSIGNMENT.UNIT_ID)
                .limit(UNITS_A_PIECE)
                .forEach(row -> given.put(new UnitId(row.value1()), row.value2()));
        return given;
    }

    private void note(Landed landed, Map<UnitId, Integer> given) {
        long last = given.keySet().stream().mapToLong(UnitId::value).max().orElse(landed.toldTo());
        sql.update(PLAN_ACCEPTANCE)
                .set(PLAN_ACCEPTANCE.TOLD_TO, last)
                .set(PLAN_ACCEPTANCE.TOLD_AT, given.size() < UNITS_A_PIECE ? clock.instant() : null)
                .where(PLAN_ACCEPTANCE.PLAN_ID.eq(landed.plan()))
                .execute();
    }
}
