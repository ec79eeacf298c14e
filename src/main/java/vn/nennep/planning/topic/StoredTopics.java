package vn.nennep.planning.topic;

import static nennep.sql.planning.Tables.TOPIC;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.nennep.access.Access;
import vn.nennep.organization.UnitId;
import vn.nennep.planning.PlanningPermission;
import vn.nennep.planning.TopicId;
import vn.nennep.planning.Topics;

@Repository
class StoredTopics implements Topics {

    private final DSLContext sql;
    private final Access access;
    private final Clock clock;

    StoredTopics(DSLContext sql, Access access, Clock clock) {
        this.sql = sql;
        this.access = access;
        this.clock = clock;
    }

    @Override
    public Optional<Topic> find(TopicId id) {
        return sql.selectFrom(TOPIC).where(TOPIC.ID.eq(id.value())).fetchOptional(StoredTopics::topic);
    }

    @Override
    public List<Topic> all() {
        return sql.selectFrom(TOPIC)
                .orderBy(TOPIC.YEAR_FROM.desc(), TOPIC.ID.desc())
                .fetch(StoredTopics::topic);
    }

    @Override
    public List<Topic> seen() {
        Map<UnitId, Boolean> seen = new HashMap<>();
        return all().stream()
                .filter(topic -> seen.computeIfAbsent(topic.unit(), this::sees))
                .toList();
    }

    private boolean sees(UnitId unit) {
        return access.standsUnder(unit) || access.may(PlanningPermission.FOLLOW, unit);
    }

    @Override
    @Transactional
    public TopicId open(UnitId unit, String title, int yearFrom, int yearTo) {
        return new TopicId(sql.insertInto(TOPIC)
                .set(TOPIC.UNIT_ID, unit.value())
                .set(TOPIC.TITLE, title)
                .set(TOPIC.YEAR_FROM, yearFrom)
                .set(TOPIC.YEAR_TO, yearTo)
                .set(TOPIC.CREATED_AT, clock.instant())
                .returningResult(TOPIC.ID)
                .fetchSingle()
                .value1());
    }

    @Transactional
    public void change(TopicId id, String title, int yearFrom, int yearTo, @Nullable TopicId parent) {
        sql.update(TOPIC)
                .set(TOPIC.TITLE, title)
                .set(TOPIC.YEAR_FROM, yearFrom)
                .set(TOPIC.YEAR_TO, yearTo)
                .set(TOPIC.PARENT_ID, parent == null ? null : parent.value())
                .where(TOPIC.ID.eq(id.value()))
                .execute();
    }

    private static Topic topic(Record row) {
        return new Topic(
                new TopicId(row.get(TOPIC.ID)),
                new UnitId(row.get(TOPIC.UNIT_ID)),
                row.get(TOPIC.TITLE),
                row.get(TOPIC.YEAR_FROM),
                row.get(TOPIC.YEAR_TO),
                row.get(TOPIC.PARENT_ID) == null ? null : new TopicId(row.get(TOPIC.PARENT_ID)));
    }
}
