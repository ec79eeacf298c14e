package vn.nennep.planning.change;

import static nennep.sql.planning.Tables.CHANGE_NOTICE;
import static nennep.sql.planning.Tables.PLAN;
import static nennep.sql.planning.Tables.PLAN_CHANGE;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import vn.nennep.access.Access;
import vn.nennep.organization.UnitId;
import vn.nennep.planning.PlanNews;
import vn.nennep.planning.PlanningPermission;

/// Which units a change concerns, and who of them has taken note.
@Repository
class Notices implements PlanNews {

    private static final int DAYS_SHOWN = 60;

    private final DSLContext sql;
    private final Access access;
    private final Clock clock;

    Notices(DSLContext sql, Access access, Clock clock) {
        this.sql = sql;
        this.access = access;
        this.clock = clock;
    }

    @Override
    public List<News> forUnits(Collection<UnitId> units) {
        return sql.selectDistinct(PLAN_CHANGE.ID, PLAN.SYMBOL, PLAN_CHANGE.DOCUMENT, PLAN_CHANGE.EFFECTIVE_ON)
                .from(CHANGE_NOTICE)
                .join(PLAN_CHANGE)
                .on(PLAN_CHANGE.ID.eq(CHANGE_NOTICE.CHANGE_ID))
                .join(PLAN)
                .on(PLAN.ID.eq(PLAN_CHANGE.PLAN_ID))
                .where(CHANGE_NOTICE.UNIT_ID.in(
                        units.stream().map(UnitId::value).toList()))
                .and(CHANGE_NOTICE.NOTED_AT.isNull())
                .and(PLAN_CHANGE.EFFECTIVE_ON.ge(LocalDate.now(clock).minusDays(DAYS_SHOWN)))
                .orderBy(PLAN_CHANGE.EFFECTIVE_ON.desc(), PLAN_CHANGE.ID.desc())
                .fetch(row -> new News(
                        row.value2() == null ? "Kế hoạch" : "Kế hoạch " + row.value2(),
                        row.value3(),
                        row.value4(),
                        "/changes/" + row.value1()));
    }

    /// The caller's own units that have not taken note yet.
    List<Long> waiting(long change) {
        List<Long> mine = access.places(PlanningPermission.FOLLOW).stream()
                .map(UnitId::value)
                .collect(Collectors.toList());
        access.caller().grants().forEach(grant -> mine.add(grant.unit().value()));
        return sql.select(CHANGE_NOTICE.UNIT_ID)
                .from(CHANGE_NOTICE)
                .where(CHANGE_NOTICE.CHANGE_ID.eq(change))
                .and(CHANGE_NOTICE.NOTED_AT.isNull())
                .and(CHANGE_NOTICE.UNIT_ID.in(mine))
                .fetch(CHANGE_NOTICE.UNIT_ID);
    }

    void note(long change, Collection<Long> units) {
        sql.update(CHANGE_NOTICE)
                .set(CHANGE_NOTICE.NOTED_AT, clock.instant())
                .set(CHANGE_NOTICE.NOTED_BY, access.caller().account().value())
                .where(CHANGE_NOTICE.CHANGE_ID.eq(change))
                .and(CHANGE_NOTICE.UNIT_ID.in(units))
                .and(CHANGE_NOTICE.NOTED_AT.isNull())
                .execute();
    }
}
