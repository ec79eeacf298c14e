package vn.nennep.study.conference;

import static nennep.sql.study.Tables.CONFERENCE;
import static nennep.sql.study.Tables.SITE;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;
import static vn.nennep.study.StudyPermission.READ_CONFERENCE;

import java.time.LocalDate;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.Select;
import org.springframework.stereotype.Repository;
import vn.nennep.access.Access;
import vn.nennep.web.Paging;

/// Conferences within the caller's reach, newest first.
@Repository
class ConferenceList {

    private final DSLContext sql;
    private final Access access;
    private final ConferenceRows conferences;

    ConferenceList(DSLContext sql, Access access, ConferenceRows conferences) {
        this.sql = sql;
        this.access = access;
        this.conferences = conferences;
    }

    List<Conference> page(ConferenceSearch search, Paging paging, LocalDate today) {
        boolean soonestFirst = search.state() == ConferenceSearch.State.UPCOMING;
        return sql.selectFrom(CONFERENCE)
                .where(asked(search, today))
                .orderBy(
                        soonestFirst ? CONFERENCE.HELD_ON.asc() : CONFERENCE.HELD_ON.desc(),
                        soonestFirst ? CONFERENCE.ID.asc() : CONFERENCE.ID.desc())
                .limit(paging.size())
                .offset(paging.offset())
                .fetch(ConferenceRows::read);
    }

    long total(ConferenceSearch search, LocalDate today) {
        return sql.fetchCount(CONFERENCE, asked(search, today));
    }

    /// Sites within reach whose day has come and whose list is not complete.
    long openSites(LocalDate today) {
        return sql.fetchCount(sql.selectOne()
                .from(SITE)
                .join(CONFERENCE)
                .on(CONFERENCE.ID.eq(SITE.CONFERENCE_ID))
                .where(CONFERENCE.CANCELLED_AT.isNull())
                .and(CONFERENCE.HELD_ON.le(today))
                .and(Sites.OPEN)
                .and(access.reach(READ_CONFERENCE, SITE.UNIT_ID)));
    }

    private Condition asked(ConferenceSearch search, LocalDate today) {
        return conferences
                .mayRead()
                .and(state(search, today))
                .and(
                        search.topic() == null
                                ? noCondition()
                                : CONFERENCE.TOPIC_ID.eq(search.topic().value()))
                .and(
                        search.words().isEmpty()
                                ? noCondition()
                                : condition(
                                        "position(web.fold({0}) in web.fold({1})) > 0",
                                        org.jooq.impl.DSL.val(search.words()), CONFERENCE.TITLE));
    }

    private Condition state(ConferenceSearch search, LocalDate today) {
        Condition stands = CONFERENCE.CANCELLED_AT.isNull();
        Condition dayHasCome = stands.and(CONFERENCE.HELD_ON.le(today));
        return switch (search.state()) {
            case ALL -> noCondition();
            case UPCOMING -> stands.and(CONFERENCE.HELD_ON.gt(today));
            case TO_TICK -> dayHasCome.and(exists(openSite()));
            case TICKED -> dayHasCome.and(notExists(openSite()));
            case CANCELLED -> stands.not();
        };
    }

    private Select<Record1<Integer>> openSite() {
        return selectOne()
                .from(SITE)
                .where(SITE.CONFERENCE_ID.eq(CONFERENCE.ID))
                .and(Sites.OPEN)
                .and(access.reach(READ_CONFERENCE, SITE.UNIT_ID));
    }
}
