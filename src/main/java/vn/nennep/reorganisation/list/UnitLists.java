package vn.nennep.reorganisation.list;

import static nennep.sql.reorganisation.Tables.UNIT_LIST;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.nennep.access.AccountId;

/// Faulty rows of lists, for whoever handed them in.
@Repository
class UnitLists {

    private static final Duration KEPT = Duration.ofDays(2);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final DSLContext sql;
    private final Clock clock;

    UnitLists(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    record Kept(String fileName, List<Judged.Fault> faults) {}

    /// Whatever has been kept long enough goes at the same time.
    long keep(AccountId account, String fileName, List<Judged.Fault> faults) {
        sql.deleteFrom(UNIT_LIST)
                .where(UNIT_LIST.HANDED_IN_AT.lt(clock.instant().minus(KEPT)))
                .execute();
        return sql.insertInto(UNIT_LIST)
                .set(UNIT_LIST.ACCOUNT_ID, account.value())
                .set(UNIT_LIST.FILE_NAME, fileName)
                .set(UNIT_LIST.FAULTS, JSONB.jsonb(JSON.writeValueAsString(faults)))
                .set(UNIT_LIST.HANDED_IN_AT, clock.instant())
                .returning(UNIT_LIST.ID)
                .fetchSingle()
                .getId();
    }

    Optional<Kept> find(long id, AccountId account) {
        return sql.selectFrom(UNIT_LIST)
                .where(UNIT_LIST.ID.eq(id), UNIT_LIST.ACCOUNT_ID.eq(account.value()))
                .fetchOptional(row -> new Kept(
                        row.getFileName(),
                        JSON.readValue(row.getFaults().data(), new TypeReference<List<Judged.Fault>>() {})));
    }
}
