package vn.nennep.reorganisation.act;

import static nennep.sql.reorganisation.Tables.ACT;
import static nennep.sql.reorganisation.Tables.ACT_UNIT;
import static nennep.sql.reorganisation.Tables.SUCCESSION;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nennep.sql.reorganisation.tables.records.SuccessionRecord;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import vn.nennep.organization.Unit;
import vn.nennep.organization.UnitId;
import vn.nennep.organization.Units;
import vn.nennep.reorganisation.ActId;
import vn.nennep.reorganisation.Timeline;

/// Read from the successions that acts have noted.
@Repository
class StoredTimeline implements Timeline {

    /// Units are named as they are now or were at last.
    private static final LocalDate AT_LAST = LocalDate.of(9999, 1, 1);

    private final DSLContext sql;
    private final Units units;

    StoredTimeline(DSLContext sql, Units units) {
        this.sql = sql;
        this.units = units;
    }

    @Override
    public List<Event> of(UnitId unit) {
        return sql.select(ACT.ID, ACT.EFFECTIVE_ON, ACT.DECISION, ACT.TITLE)
                .from(ACT)
                .join(ACT_UNIT)
                .on(ACT_UNIT.ACT_ID.eq(ACT.ID))
                .where(ACT_UNIT.UNIT_ID.eq(unit.value()), ACT.STATE.eq(Act.State.DONE.name()))
                .orderBy(ACT.EFFECTIVE_ON.desc(), ACT.ID.desc())
                .fetch(row -> new Event(
                        new ActId(row.value1()), row.value2(), row.value3(), words(row.value1(), unit, row.value4())));
    }

    private List<String> words(long act, UnitId unit, String title) {
        List<SuccessionRecord> rows = sql.selectFrom(SUCCESSION)
                .where(
                        SUCCESSION.ACT_ID.eq(act),
                        SUCCESSION.PREDECESSOR_ID.eq(unit.value()).or(SUCCESSION.SUCCESSOR_ID.eq(unit.value())))
                .fetch();
        Map<UnitId, Unit> names = names(rows);
        List<String> words = new ArrayList<>();
        for (SuccessionRecord row : rows) {
            boolean ended = row.getPredecessorId() == unit.value();
            Unit other = names.get(new UnitId(ended ? row.getSuccessorId() : row.getPredecessorId()));
            if (other != null) {
                words.add(sentence(SuccessionRows.Way.valueOf(row.getWay()), ended, other.name()));
            }
        }
        return words.isEmpty() ? List.of(title) : words;
    }

    private Map<UnitId, Unit> names(List<SuccessionRecord> rows) {
        Set<UnitId> ids = rows.stream()
                .flatMap(row -> Stream.of(row.getPredecessorId(), row.getSuccessorId()))
                .map(UnitId::new)
                .collect(Collectors.toSet());
        return units.known(ids, AT_LAST);
    }

    private static String sentence(SuccessionRows.Way way, boolean ended, String other) {
        return switch (way) {
            case MERGED -> (ended ? "Nhập vào " : "Nhận hợp nhất ") + other;
            case SPLIT -> (ended ? "Tách sang " : "Tách ra từ ") + other;
            case DISSOLVED ->
                (ended ? "Giải thể, người và việc chuyển về " : "Nhận người và việc của đơn vị giải thể ") + other;
        };
    }
}
