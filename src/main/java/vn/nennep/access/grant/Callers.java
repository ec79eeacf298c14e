package vn.nennep.access.grant;

import static nennep.sql.access.Tables.ACCOUNT;
import static nennep.sql.access.Tables.ROLE_GRANT;

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
import vn.nennep.organization.UnitId;
import vn.nennep.people.PersonId;

/// The caller with the roles held today: one query a request, so that a role taken away is gone with the next click.
@Component
public class Callers {

    private static final String ATTRIBUTE = Callers.class.getName();

    private final DSLContext sql;
    private final Clock clock;

    Callers(DSLContext sql, Clock clock) {
        this.sql = sql;
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

    private Optional<Caller> read(AccountId account) {
        LocalDate today = LocalDate.now(clock);
        Result<? extends Record> rows = sql.select(
                        ACCOUNT.PERSON_ID,
                        ACCOUNT.DISPLAY_NAME,
                        ROLE_GRANT.ROLE,
                        ROLE_GRANT.UNIT_ID,
                        ROLE_GRANT.REACH_UNIT_ID)
                .from(ACCOUNT)
                .leftJoin(ROLE_GRANT)
                .on(ROLE_GRANT.ACCOUNT_ID.eq(ACCOUNT.ID))
                .and(ROLE_GRANT.VALID_FROM.le(today))
                .and(ROLE_GRANT.VALID_TO.isNull().or(ROLE_GRANT.VALID_TO.gt(today)))
                .where(ACCOUNT.ID.eq(account.value()))
                .and(ACCOUNT.CLOSED_AT.isNull())
                .orderBy(ROLE_GRANT.ID)
                .fetch();
        return rows.isEmpty() ? Optional.empty() : Optional.of(caller(account, rows));
    }

    private static Caller caller(AccountId account, Result<? extends Record> rows) {
        List<Grant> grants = rows.stream()
                .filter(row -> row.get(ROLE_GRANT.ROLE) != null)
                .map(row -> new Grant(
                        Role.valueOf(row.get(ROLE_GRANT.ROLE)),
                        new UnitId(row.get(ROLE_GRANT.UNIT_ID)),
                        new UnitId(row.get(ROLE_GRANT.REACH_UNIT_ID))))
                .toList();
        @Nullable Long person = rows.getFirst().get(ACCOUNT.PERSON_ID);
        return new Caller(
                account,
                person == null ? null : new PersonId(person),
                rows.getFirst().get(ACCOUNT.DISPLAY_NAME),
                grants);
    }
}
