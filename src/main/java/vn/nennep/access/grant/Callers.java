package vn.nennep.access.grant;

import static nennep.sql.access.Tables.ACCOUNT;
import static nennep.sql.access.Tables.HELD;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Result;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import vn.nennep.access.AccountId;
import vn.nennep.access.Caller;
import vn.nennep.access.Grant;
import vn.nennep.access.Role;
import vn.nennep.organization.Structure;
import vn.nennep.organization.UnitId;
import vn.nennep.people.PersonId;

/// The caller with the roles held today: one query a request, so that a role taken away is gone with the next click.
@Component
public class Callers {

    private static final String ATTRIBUTE = Callers.class.getName();

    private final DSLContext sql;
    private final Structure structure;
    private final Clock clock;

    Callers(DSLContext sql, Structure structure, Clock clock) {
        this.sql = sql;
        this.structure = structure;
        this.clock = clock;
    }

    /// Empty when nobody is signed in, or when the account has been closed since.
    public Optional<Caller> current() {
        if (!(SecurityContextHolder.getContext().getAuthentication() instanceof AccountToken token)) {
            return Optional.empty();
        }
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request == null) {
            return read(token.account());
        }
        if (request.getAttribute(ATTRIBUTE, RequestAttributes.SCOPE_REQUEST) instanceof Caller known
                && known.account().equals(token.account())) {
            return Optional.of(known);
        }
        Optional<Caller> read = read(token.account());
        read.ifPresent(caller -> request.setAttribute(ATTRIBUTE, caller, RequestAttributes.SCOPE_REQUEST));
        return read;
    }

    /// The caller as far as known without asking the session: empty while the request is not yet let in.
    Optional<Caller> known() {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request == null) {
            return current();
        }
        return request.getAttribute(ATTRIBUTE, RequestAttributes.SCOPE_REQUEST) instanceof Caller known
                ? Optional.of(known)
                : Optional.empty();
    }

    /// An account as it stands today, whoever asks.
    Optional<Caller> of(AccountId account) {
        return read(account);
    }

    private Optional<Caller> read(AccountId account) {
        LocalDate today = LocalDate.now(clock);
        Result<? extends Record> rows = sql.select(
                        ACCOUNT.PERSON_ID,
                        ACCOUNT.DISPLAY_NAME,
                        HELD.ROLE,
                        HELD.UNIT_ID,
                        HELD.REACH_UNIT_ID,
                        HELD.WHOLE,
                        HELD.GIVER_ID,
                        HELD.GIVER_REACH_ID)
                .from(ACCOUNT)
                .leftJoin(HELD)
                .on(HELD.ACCOUNT_ID.eq(ACCOUNT.ID))
                .and(HELD.VALID_FROM.le(today))
                .and(HELD.VALID_TO.isNull().or(HELD.VALID_TO.gt(today)))
                .where(ACCOUNT.ID.eq(account.value()))
                .and(ACCOUNT.CLOSED_AT.isNull())
                .orderBy(HELD.DELEGATION_ID.asc().nullsFirst(), HELD.GRANT_ID)
                .fetch();
        return rows.isEmpty() ? Optional.empty() : Optional.of(caller(account, rows, today));
    }

    private Caller caller(AccountId account, Result<? extends Record> rows, LocalDate today) {
        List<Grant> grants = rows.stream()
                .filter(row -> row.get(HELD.ROLE) != null && reachedByGiver(row, today))
                .map(Callers::grant)
                .toList();
        @Nullable Long person = rows.getFirst().get(ACCOUNT.PERSON_ID);
        return new Caller(
                account,
                person == null ? null : new PersonId(person),
                rows.getFirst().get(ACCOUNT.DISPLAY_NAME),
                grants);
    }

    /// A unit that has moved out of the giver's reach has moved out of what was lent.
    private boolean reachedByGiver(Record row, LocalDate today) {
        @Nullable Long giversReach = row.get(HELD.GIVER_REACH_ID);
        Long reach = row.get(HELD.REACH_UNIT_ID);
        return giversReach == null
                || giversReach.equals(reach)
                || structure.isWithin(new UnitId(reach), new UnitId(giversReach), today);
    }

    private static Grant grant(Record row) {
        @Nullable Long giver = row.get(HELD.GIVER_ID);
        return new Grant(
                Role.valueOf(row.get(HELD.ROLE)),
                new UnitId(row.get(HELD.UNIT_ID)),
                new UnitId(row.get(HELD.REACH_UNIT_ID)),
                row.get(HELD.WHOLE),
                giver == null ? null : new AccountId(giver));
    }
}
