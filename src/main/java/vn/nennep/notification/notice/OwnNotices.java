package vn.nennep.notification.notice;

import static nennep.sql.notification.Tables.NOTICE;
import static nennep.sql.notification.Tables.NOTICE_LINE;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.selectOne;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nennep.sql.notification.tables.records.NoticeLineRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.nennep.access.Access;
import vn.nennep.access.Caller;
import vn.nennep.access.Grant;
import vn.nennep.access.Role;
import vn.nennep.web.Bell;
import vn.nennep.web.Paged;
import vn.nennep.web.Paging;

/// What the caller is told: of units only as long as the caller answers for them.
@Repository
class OwnNotices implements Bell {

    private final DSLContext sql;
    private final Access access;
    private final Clock clock;

    OwnNotices(DSLContext sql, Access access, Clock clock) {
        this.sql = sql;
        this.access = access;
        this.clock = clock;
    }

    record Line(int no, String text, String href) {}

    record Told(long id, String kind, String title, LocalDate day, boolean read, List<Line> lines) {}

    @Override
    public int unread() {
        return sql.fetchCount(NOTICE, mine(), NOTICE.READ_AT.isNull(), concerning());
    }

    Paged<Told> list(boolean unreadOnly, Paging paging) {
        Condition which = mine().and(concerning()).and(unreadOnly ? NOTICE.READ_AT.isNull() : DSL.noCondition());
        var total = DSL.count().over();
        var rows = sql.select(NOTICE.ID, NOTICE.KIND, NOTICE.TITLE, NOTICE.DAY, NOTICE.READ_AT, total)
                .from(NOTICE)
                .where(which)
                .orderBy(NOTICE.ID.desc())
                .offset(paging.offset())
                .limit(paging.size())
                .fetch();
        Map<Long, List<Line>> lines = lines(rows.map(row -> row.value1()));
        return new Paged<>(
                rows.map(row -> new Told(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        row.value4(),
                        row.value5() != null,
                        lines.getOrDefault(row.value1(), List.of()))),
                rows.isEmpty() ? 0 : rows.getFirst().get(total),
                paging);
    }

    private Map<Long, List<Line>> lines(List<Long> notices) {
        return sql.selectFrom(NOTICE_LINE)
                .where(NOTICE_LINE.NOTICE_ID.in(notices), own())
                .orderBy(NOTICE_LINE.NOTICE_ID, NOTICE_LINE.NO)
                .fetchGroups(NoticeLineRecord::getNoticeId, OwnNotices::line);
    }

    private static Line line(NoticeLineRecord row) {
        return new Line(row.getNo(), row.getText(), row.getHref());
    }

    Optional<Line> line(long notice, int no) {
        return sql.select(NOTICE_LINE.fields())
                .from(NOTICE_LINE)
                .join(NOTICE)
                .on(NOTICE.ID.eq(NOTICE_LINE.NOTICE_ID))
                .where(mine(), NOTICE.ID.eq(notice), NOTICE_LINE.NO.eq(no), own())
                .fetchOptional(row -> line(row.into(NOTICE_LINE)));
    }

    /// @return whether it is one of the caller's
    @Transactional
    boolean read(long notice, boolean read) {
        return sql.update(NOTICE)
                        .set(NOTICE.READ_AT, read ? DSL.coalesce(NOTICE.READ_AT, DSL.val(clock.instant())) : null)
                        .where(mine(), NOTICE.ID.eq(notice), concerning())
                        .execute()
                == 1;
    }

    /// Those that have been shown; what came since stays unread.
    ///
    /// @param newest the number of the newest shown
    @Transactional
    int readAll(long newest) {
        return sql.update(NOTICE)
                .set(NOTICE.READ_AT, clock.instant())
                .where(mine(), NOTICE.READ_AT.isNull(), NOTICE.ID.le(newest))
                .execute();
    }

    private Condition mine() {
        return NOTICE.ACCOUNT_ID.eq(access.caller().account().value());
    }

    private Condition concerning() {
        return exists(selectOne()
                .from(NOTICE_LINE)
                .where(NOTICE_LINE.NOTICE_ID.eq(NOTICE.ID))
                .and(own()));
    }

    private Condition own() {
        Caller caller = access.caller();
        List<Long> units = caller.grants().stream()
                .filter(grant -> grant.role() == Role.COMMITTEE_SECRETARY
                        || grant.role() == Role.BRANCH_SECRETARY
                        || grant.role() == Role.ADVISORY_OFFICER)
                .flatMap(OwnNotices::places)
                .distinct()
                .toList();
        return NOTICE_LINE.UNIT_ID.isNull().or(NOTICE_LINE.UNIT_ID.in(units));
    }

    private static Stream<Long> places(Grant grant) {
        return Stream.of(grant.unit().value(), grant.reach().value());
    }
}
