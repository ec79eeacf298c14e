package vn.nennep.study.conference;

import static nennep.sql.study.Tables.SITE;
import static org.jooq.impl.DSL.sum;
import static vn.nennep.study.StudyPermission.READ_CONFERENCE;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nennep.sql.study.tables.records.SiteRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.nennep.access.Access;
import vn.nennep.organization.UnitId;
import vn.nennep.study.ConferenceId;
import vn.nennep.web.Paging;

/// The table of sites. Whoever reads it through a page sees only the sites within reach.
@Repository
class Sites {

    static final Condition OPEN =
            SITE.COUNTS_ONLY.isTrue().and(SITE.TICKED_AT.isNull()).or(SITE.ANSWERED.lt(SITE.CALLED));

    private static final List<Field<?>> SUMS = List.of(
            DSL.count(),
            DSL.count().filterWhere(OPEN),
            sum(SITE.CALLED),
            sum(SITE.ANSWERED),
            sum(SITE.ATTENDED),
            sum(SITE.EXCUSED));

    private final DSLContext sql;
    private final Access access;

    Sites(DSLContext sql, Access access) {
        this.sql = sql;
        this.access = access;
    }

    Optional<Site> find(ConferenceId conference, UnitId unit) {
        return sql.selectFrom(SITE).where(at(conference, unit)).fetchOptional(Sites::read);
    }

    /// One list is written at a time: who comes second sees what the first has written.
    Optional<Site> toTick(ConferenceId conference, UnitId unit) {
        return sql.selectFrom(SITE).where(at(conference, unit)).forUpdate().fetchOptional(Sites::read);
    }

    void count(Site site, Instant tickedAt) {
        sql.update(SITE)
                .set(SITE.CALLED, site.called())
                .set(SITE.ANSWERED, site.answered())
                .set(SITE.ATTENDED, site.attended())
                .set(SITE.EXCUSED, site.excused())
                .set(SITE.TICKED_AT, tickedAt)
                .where(at(site.conference(), site.unit()))
                .execute();
    }

    Turnout turnout(ConferenceId conference) {
        return turnouts(List.of(conference)).getOrDefault(conference, Turnout.NONE);
    }

    Map<ConferenceId, Turnout> turnouts(Collection<ConferenceId> conferences) {
        Map<ConferenceId, Turnout> found = new HashMap<>();
        sql.select(SITE.CONFERENCE_ID)
                .select(SUMS)
                .from(SITE)
                .where(SITE.CONFERENCE_ID.in(
                        conferences.stream().map(ConferenceId::value).toList()))
                .and(withinReach())
                .groupBy(SITE.CONFERENCE_ID)
                .forEach(row -> found.put(
                        new ConferenceId(row.get(SITE.CONFERENCE_ID)),
                        new Turnout(
                                row.get(1, Long.class),
                                row.get(2, Long.class),
                                whole(row.get(3, BigDecimal.class)),
                                whole(row.get(4, BigDecimal.class)),
                                whole(row.get(5, BigDecimal.class)),
                                whole(row.get(6, BigDecimal.class)))));
        return found;
    }

    /// What is still open comes first.
    List<Site> page(ConferenceId conference, boolean openOnly, Paging paging) {
        return sql.selectFrom(SITE)
                .where(SITE.CONFERENCE_ID.eq(conference.value()))
                .and(withinReach())
                .and(openOnly ? OPEN : DSL.noCondition())
                .orderBy(DSL.when(OPEN, 0).otherwise(1), SITE.UNIT_ID)
                .limit(paging.size())
                .offset(paging.offset())
                .fetch(Sites::read);
    }

    List<UnitId> units(ConferenceId conference) {
        return sql.select(SITE.UNIT_ID)
                .from(SITE)
                .where(SITE.CONFERENCE_ID.eq(conference.value()))
                .orderBy(SITE.UNIT_ID)
                .fetch(row -> new UnitId(row.value1()));
    }

    private Condition withinReach() {
        return access.reach(READ_CONFERENCE, SITE.UNIT_ID);
    }

    private static Condition at(ConferenceId conference, UnitId unit) {
        return SITE.CONFERENCE_ID.eq(conference.value()).and(SITE.UNIT_ID.eq(unit.value()));
    }

    private static long whole(@Nullable BigDecimal sum) {
        return sum == null ? 0 : sum.longValue();
    }

    static Site read(SiteRecord row) {
        return new Site(
                new ConferenceId(row.getConferenceId()),
                new UnitId(row.getUnitId()),
                row.getCountsOnly(),
                row.getCalled(),
                row.getAnswered(),
                row.getAttended(),
                row.getExcused(),
                row.getTickedAt());
    }
}
