package vn.nennep.notification.delivery;

import static nennep.sql.notification.Tables.OUTGOING;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.nennep.access.AccountId;
import vn.nennep.notification.Channel;
import vn.nennep.notification.choice.Choices;
import vn.nennep.notification.choice.Preference;

/// Puts notices on their way by the channels that each account has open and wants, for the hour that it wants.
@Component
public class Outgoing {

    private final DSLContext sql;
    private final Choices choices;
    private final List<Carrier> carriers;
    private final Sending sending;
    private final Clock clock;

    Outgoing(DSLContext sql, Choices choices, List<Carrier> carriers, Sending sending, Clock clock) {
        this.sql = sql;
        this.choices = choices;
        this.carriers = carriers;
        this.sending = sending;
        this.clock = clock;
    }

    /// A notice just told.
    public record Told(long notice, AccountId account, String kind) {}

    @Transactional(propagation = Propagation.MANDATORY)
    public void queue(Collection<Told> told) {
        Set<AccountId> accounts = told.stream().map(Told::account).collect(Collectors.toSet());
        Map<Channel, Set<AccountId>> open = open(accounts);
        if (open.values().stream().allMatch(Set::isEmpty)) {
            return;
        }
        Map<AccountId, Preference> preferences = choices.of(accounts);
        Set<Choices.Unwanted> unwanted = choices.unwanted(accounts);
        List<Query> rows = new ArrayList<>();
        for (Told each : told) {
            open.forEach((channel, reached) -> {
                if (reached.contains(each.account())
                        && !unwanted.contains(new Choices.Unwanted(each.account(), each.kind(), channel))) {
                    rows.add(row(each, channel, preferences.getOrDefault(each.account(), Preference.USUAL)));
                }
            });
        }
        sql.batch(rows).execute();
        sending.afterCommit();
    }

    private Map<Channel, Set<AccountId>> open(Set<AccountId> accounts) {
        Map<Channel, Set<AccountId>> open = new EnumMap<>(Channel.class);
        carriers.stream()
                .filter(Carrier::on)
                .forEach(carrier -> open.put(carrier.channel(), carrier.reached(accounts)));
        return open;
    }

    private Query row(Told told, Channel channel, Preference preference) {
        return sql.insertInto(OUTGOING)
                .set(OUTGOING.NOTICE_ID, told.notice())
                .set(OUTGOING.CHANNEL, channel.name())
                .set(OUTGOING.ACCOUNT_ID, told.account().value())
                .set(OUTGOING.DUE_AT, preference.dueAt(clock.instant(), clock.getZone()));
    }

    /// What waits goes by the new choices: not twice, and not what is wanted no more.
    @Transactional
    public void chosenAnew(AccountId account) {
        Preference preference = choices.of(account);
        Set<Choices.Unwanted> unwanted = choices.unwanted(List.of(account));
        for (Choices.Unwanted each : unwanted) {
            sql.execute(
                    "delete from notification.outgoing o using notification.notice n where n.id = o.notice_id"
                            + " and o.delivery_id is null and o.account_id = ? and o.channel = ? and n.kind = ?",
                    account.value(),
                    each.channel().name(),
                    each.kind());
        }
        sql.update(OUTGOING)
                .set(OUTGOING.DUE_AT, preference.dueAt(clock.instant(), clock.getZone()))
                .where(OUTGOING.ACCOUNT_ID.eq(account.value()), OUTGOING.DELIVERY_ID.isNull())
                .execute();
        sending.afterCommit();
    }
}
