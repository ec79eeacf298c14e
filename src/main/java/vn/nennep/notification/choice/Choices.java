package vn.nennep.notification.choice;

import static nennep.sql.notification.Tables.PREFERENCE;
import static nennep.sql.notification.Tables.UNWANTED;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nennep.sql.notification.tables.records.PreferenceRecord;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nennep.access.AccountId;
import vn.nennep.notification.Channel;

/// What accounts have chosen; who has chosen nothing is not in the tables.
@Component
public class Choices {

    private final DSLContext sql;

    Choices(DSLContext sql) {
        this.sql = sql;
    }

    /// What an account does not want of one kind by one channel.
    public record Unwanted(AccountId account, String kind, Channel channel) {}

    public Map<AccountId, Preference> of(Collection<AccountId> accounts) {
        return sql.selectFrom(PREFERENCE)
                .where(PREFERENCE.ACCOUNT_ID.in(numbers(accounts)))
                .fetchMap(row -> new AccountId(row.getAccountId()), Choices::preference);
    }

    public Preference of(AccountId account) {
        return of(List.of(account)).getOrDefault(account, Preference.USUAL);
    }

    private static Preference preference(PreferenceRecord row) {
        return new Preference(Rhythm.valueOf(row.getRhythm()), new QuietHours(row.getQuietFrom(), row.getQuietUntil()));
    }

    public Set<Unwanted> unwanted(Collection<AccountId> accounts) {
        return sql.selectFrom(UNWANTED)
                .where(UNWANTED.ACCOUNT_ID.in(numbers(accounts)))
                .fetchStream()
                .map(row -> new Unwanted(
                        new AccountId(row.getAccountId()), row.getKind(), Channel.valueOf(row.getChannel())))
                .collect(Collectors.toSet());
    }

    @Transactional
    void choose(AccountId account, Preference preference, Set<Unwanted> unwanted) {
        sql.insertInto(PREFERENCE)
                .set(PREFERENCE.ACCOUNT_ID, account.value())
                .set(PREFERENCE.RHYTHM, preference.rhythm().name())
                .set(PREFERENCE.QUIET_FROM, preference.quiet().from())
                .set(PREFERENCE.QUIET_UNTIL, preference.quiet().until())
                .onConflict(PREFERENCE.ACCOUNT_ID)
                .doUpdate()
                .setAllToExcluded()
                .execute();
        sql.deleteFrom(UNWANTED).where(UNWANTED.ACCOUNT_ID.eq(account.value())).execute();
        for (Unwanted each : unwanted) {
            sql.insertInto(UNWANTED)
                    .set(UNWANTED.ACCOUNT_ID, account.value())
                    .set(UNWANTED.KIND, each.kind())
                    .set(UNWANTED.CHANNEL, each.channel().name())
                    .execute();
        }
    }

    private static List<Long> numbers(Collection<AccountId> accounts) {
        return accounts.stream().map(AccountId::value).toList();
    }
}
