package vn.nennep.privacy.reading;

import static nennep.sql.privacy.Tables.LIST_READING;
import static nennep.sql.privacy.Tables.READING;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nennep.access.AccountId;
import vn.nennep.access.Accounts;
import vn.nennep.access.Role;
import vn.nennep.organization.Unit;
import vn.nennep.organization.UnitId;
import vn.nennep.organization.Units;
import vn.nennep.people.Affiliation;
import vn.nennep.people.Affiliations;
import vn.nennep.people.PersonId;
import vn.nennep.privacy.Purpose;

/// The log as the person concerned reads it: looks at themselves, and lists of the units in which they took part then.
@Component
public class ReadingLog {

    private final DSLContext sql;
    private final Affiliations affiliations;
    private final Accounts accounts;
    private final Units units;
    private final Clock clock;

    ReadingLog(DSLContext sql, Affiliations affiliations, Accounts accounts, Units units, Clock clock) {
        this.sql = sql;
        this.affiliations = affiliations;
        this.accounts = accounts;
        this.units = units;
        this.clock = clock;
    }

    /// @param who role and unit first, then the official: "Bí thư chi bộ, Chi bộ ấp Một (Đặng Thị Ngọc Ánh)"
    /// @param others how many stood on the list beside the person; null for the person alone
    public record Look(
            Instant at,
            String who,
            Purpose purpose,
            String what,
            @Nullable Integer others) {}

    private record Row(
            Instant at,
            long account,
            String role,
            @Nullable Long unit,
            String purpose,
            String what,
            @Nullable Integer people) {}

    /// The newest first.
    ///
    /// @param own account of the person, whose own looks are none
    @Transactional(readOnly = true)
    public List<Look> of(PersonId person, AccountId own, int most) {
        List<Row> rows = new ArrayList<>(looks(person, own, most));
        rows.addAll(lists(person, own, most));
        rows.sort(Comparator.comparing(Row::at).reversed());
        return worded(rows.stream().limit(most).toList());
    }

    private List<Row> looks(PersonId person, AccountId own, int most) {
        return sql.selectFrom(READING)
                .where(READING.PERSON_ID.eq(person.value()))
                .and(READING.ACCOUNT_ID.ne(own.value()))
                .orderBy(READING.AT.desc(), READING.ID.desc())
                .limit(most)
                .fetch(row -> new Row(
                        row.getAt(),
                        row.getAccountId(),
                        row.getRole(),
                        row.getUnitId(),
                        row.getPurpose(),
                        row.getWhat(),
                        null));
    }

    private List<Row> lists(PersonId person, AccountId own, int most) {
        List<Affiliation> spans = affiliations.of(person);
        Long[] places =
                spans.stream().map(span -> span.unit().value()).distinct().toArray(Long[]::new);
        return sql
                .selectFrom(LIST_READING)
                .where(DSL.condition("{0} && {1}", LIST_READING.UNIT_IDS, DSL.val(places))
                        .or(DSL.condition("{0} && {1}", LIST_READING.PERSON_IDS, DSL.val(new Long[] {person.value()}))))
                .and(LIST_READING.ACCOUNT_ID.ne(own.value()))
                .orderBy(LIST_READING.AT.desc(), LIST_READING.ID.desc())
                .limit(most)
                .fetch()
                .stream()
                .filter(row -> row.getPersonIds().length > 0 || stood(spans, List.of(row.getUnitIds()), row.getOnDay()))
                .map(row -> new Row(
                        row.getAt(),
                        row.getAccountId(),
                        row.getRole(),
                        row.getUnitId(),
                        row.getPurpose(),
                        row.getWhat(),
                        row.getPeople() - 1))
                .toList();
    }

    private static boolean stood(List<Affiliation> spans, List<Long> units, LocalDate day) {
        return spans.stream()
                .anyMatch(span -> span.holds(day) && units.contains(span.unit().value()));
    }

    private List<Look> worded(List<Row> rows) {
        Map<AccountId, String> names = accounts.names(
                rows.stream().map(row -> new AccountId(row.account())).collect(Collectors.toSet()));
        Map<UnitId, Unit> known = units.known(
                rows.stream()
                        .map(Row::unit)
                        .filter(Objects::nonNull)
                        .map(UnitId::new)
                        .collect(Collectors.toSet()),
                LocalDate.now(clock));
        return rows.stream()
                .map(row -> new Look(
                        row.at(),
                        who(row, names, known::get),
                        Purpose.valueOf(row.purpose()),
                        row.what(),
                        row.people()))
                .toList();
    }

    private static String who(Row row, Map<AccountId, String> names, Function<UnitId, @Nullable Unit> known) {
        String name = names.getOrDefault(new AccountId(row.account()), "tài khoản đã xóa");
        Unit unit = row.unit() == null ? null : known.apply(new UnitId(row.unit()));
        String role = row.role().isEmpty() ? "" : Role.valueOf(row.role()).label();
        String seat = unit == null ? role : role + ", " + unit.name();
        return seat.isEmpty() ? name : seat + " (" + name + ")";
    }
}
