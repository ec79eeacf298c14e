package vn.nennep.notification.notice;

import static nennep.sql.notification.Tables.NOTICE;
import static nennep.sql.notification.Tables.NOTICE_LINE;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.nennep.notification.NewNotice;
import vn.nennep.notification.NoticeKind;
import vn.nennep.notification.Notices;
import vn.nennep.notification.delivery.Outgoing;

@Repository
class StoredNotices implements Notices {

    private final DSLContext sql;
    private final Outgoing outgoing;
    private final Set<String> kinds;
    private final Clock clock;

    StoredNotices(DSLContext sql, Outgoing outgoing, List<NoticeKind> kinds, Clock clock) {
        this.sql = sql;
        this.outgoing = outgoing;
        this.kinds = kinds.stream().map(NoticeKind::code).collect(Collectors.toSet());
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public int tell(Collection<NewNotice> notices) {
        List<Outgoing.Told> told = new ArrayList<>();
        List<Query> lines = new ArrayList<>();
        for (NewNotice notice : notices) {
            @Nullable Long id = insert(notice);
            if (id != null) {
                told.add(new Outgoing.Told(id, notice.account(), notice.kind()));
                for (int no = 0; no < notice.lines().size(); no++) {
                    lines.add(line(id, no, notice.lines().get(no)));
                }
            }
        }
        sql.batch(lines).execute();
        outgoing.queue(told);
        return told.size();
    }

    /// Null when the account knows it already.
    private @Nullable Long insert(NewNotice notice) {
        if (!kinds.contains(notice.kind())) {
            throw new IllegalArgumentException("no kind of notice " + notice.kind());
        }
        return sql.insertInto(NOTICE)
                .set(NOTICE.ACCOUNT_ID, notice.account().value())
                .set(NOTICE.KIND, notice.kind())
                .set(NOTICE.KEY, notice.key())
                .set(NOTICE.TITLE, notice.title())
                .set(NOTICE.DAY, LocalDate.now(clock))
                .set(NOTICE.AT, clock.instant())
                .onConflictDoNothing()
                .returningResult(NOTICE.ID)
                .fetchOne(row -> row.value1());
    }

    private Query line(long notice, int no, NewNotice.Line line) {
        return sql.insertInto(NOTICE_LINE)
                .set(NOTICE_LINE.NOTICE_ID, notice)
                .set(NOTICE_LINE.NO, no)
                .set(
                        NOTICE_LINE.UNIT_ID,
                        line.unit() == null ? null : line.unit().value())
                .set(NOTICE_LINE.TEXT, line.text())
                .set(NOTICE_LINE.HREF, line.href());
    }
}
