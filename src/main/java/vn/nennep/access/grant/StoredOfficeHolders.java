package vn.nennep.access.grant;

import static nennep.sql.access.Tables.ACCOUNT;
import static nennep.sql.access.Tables.HELD;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.nennep.access.AccountId;
import vn.nennep.access.OfficeHolders;
import vn.nennep.access.Role;
import vn.nennep.organization.Structure;
import vn.nennep.organization.UnitId;

@Repository
class StoredOfficeHolders implements OfficeHolders {

    private static final List<String> OFFICES =
            List.of(Role.COMMITTEE_SECRETARY.name(), Role.BRANCH_SECRETARY.name(), Role.ADVISORY_OFFICER.name());

    private final DSLContext sql;
    private final Structure structure;
    private final Clock clock;

    StoredOfficeHolders(DSLContext sql, Structure structure, Clock clock) {
        this.sql = sql;
        this.structure = structure;
        this.clock = clock;
    }

    @Override
    public Map<UnitId, Set<AccountId>> answering(Collection<UnitId> units) {
        Long[] asked = units.stream().map(UnitId::value).distinct().toArray(Long[]::new);
        Map<UnitId, Set<AccountId>> answering = new HashMap<>();
        if (asked.length > 0) {
            Set<Long> wanted = Set.of(asked);
            read(HELD.UNIT_ID.in(asked), answering, wanted);
            read(HELD.REACH_UNIT_ID.in(asked), answering, wanted);
        }
        return answering;
    }

    /// Two readings, each by its index.
    private void read(Condition where, Map<UnitId, Set<AccountId>> into, Set<Long> wanted) {
        LocalDate today = LocalDate.now(clock);
        for (Record row : sql.select(HELD.fields())
                .from(HELD)
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(HELD.ACCOUNT_ID))
                .where(where)
                .and(HELD.ROLE.in(OFFICES))
                .and(HELD.VALID_FROM.le(today))
                .and(HELD.VALID_TO.isNull().or(HELD.VALID_TO.gt(today)))
                .and(ACCOUNT.CLOSED_AT.isNull())
                .fetch()) {
            if (reachedByGiver(row, today)) {
                for (Long unit : List.of(row.get(HELD.UNIT_ID), row.get(HELD.REACH_UNIT_ID))) {
                    if (wanted.contains(unit)) {
                        into.computeIfAbsent(new UnitId(unit), _ -> new LinkedHashSet<>())
                                .add(new AccountId(row.get(HELD.ACCOUNT_ID)));
                    }
                }
            }
        }
    }

    /// A unit that has moved out of the giver's reach has moved out of what was lent.
    private boolean reachedByGiver(Record row, LocalDate today) {
        @Nullable Long giversReach = row.get(HELD.GIVER_REACH_ID);
        Long reach = row.get(HELD.REACH_UNIT_ID);
        return giversReach == null
                || giversReach.equals(reach)
                || structure.isWithin(new UnitId(reach), new UnitId(giversReach), today);
    }

    @Override
    public Set<AccountId> open(Collection<AccountId> accounts) {
        return new HashSet<>(sql.select(ACCOUNT.ID)
                .from(ACCOUNT)
                .where(ACCOUNT.ID.in(accounts.stream().map(AccountId::value).toList()))
                .and(ACCOUNT.CLOSED_AT.isNull())
                .fetch(row -> new AccountId(row.value1())));
    }
}
