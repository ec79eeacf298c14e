package vn.nennep.planning.topic;

import static nennep.sql.planning.Tables.CONTENT_ITEM;
import static nennep.sql.planning.Tables.CONTENT_PERIOD;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.nennep.planning.Contents;
import vn.nennep.planning.TopicId;
import vn.nennep.time.Period;

@Repository
class StoredContents implements Contents {

    private final DSLContext sql;

    StoredContents(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public List<Item> of(TopicId topic) {
        Map<Long, List<Period>> periods = sql.select(CONTENT_PERIOD.CONTENT_ITEM_ID, CONTENT_PERIOD.PERIOD)
                .from(CONTENT_PERIOD)
                .join(CONTENT_ITEM)
                .on(CONTENT_ITEM.ID.eq(CONTENT_PERIOD.CONTENT_ITEM_ID))
                .where(CONTENT_ITEM.TOPIC_ID.eq(topic.value()))
                .fetchGroups(CONTENT_PERIOD.CONTENT_ITEM_ID, row -> Period.parseCode(row.get(CONTENT_PERIOD.PERIOD))
                        .orElseThrow());
        return sql.selectFrom(CONTENT_ITEM)
                .where(CONTENT_ITEM.TOPIC_ID.eq(topic.value()))
                .orderBy(CONTENT_ITEM.NO)
                .fetch(row -> new Item(
                        topic,
                        row.getNo(),
                        row.getTitle(),
                        periods.getOrDefault(row.getId(), List.of()).stream()
                                .sorted()
                                .toList()));
    }

    @Override
    public List<Month> year(TopicId topic, int year) {
        return Spread.over(of(topic), year);
    }

    @Override
    public List<Item> between(TopicId topic, LocalDate from, LocalDate to) {
        List<Item> items = of(topic);
        return IntStream.rangeClosed(from.getYear(), to.getYear())
                .mapToObj(year -> Spread.over(items, year))
                .flatMap(List::stream)
                .filter(month -> !month.month().isBefore(YearMonth.from(from))
                        && !month.month().isAfter(YearMonth.from(to)))
                .flatMap(month -> month.items().stream())
                .distinct()
                .sorted(Comparator.comparingInt(Item::no))
                .toList();
    }

    /// All of a topic's contents at once.
    @Transactional
    public void replace(TopicId topic, List<Item> items) {
        sql.deleteFrom(CONTENT_ITEM)
                .where(CONTENT_ITEM.TOPIC_ID.eq(topic.value()))
                .execute();
        for (Item item : items) {
            Long id = sql.insertInto(CONTENT_ITEM)
                    .set(CONTENT_ITEM.TOPIC_ID, topic.value())
                    .set(CONTENT_ITEM.NO, item.no())
                    .set(CONTENT_ITEM.TITLE, item.title())
                    .returningResult(CONTENT_ITEM.ID)
                    .fetchSingle()
                    .value1();
            item.periods().forEach(period -> sql.insertInto(CONTENT_PERIOD)
                    .set(CONTENT_PERIOD.CONTENT_ITEM_ID, id)
                    .set(CONTENT_PERIOD.PERIOD, period.code())
                    .execute());
        }
    }
}
