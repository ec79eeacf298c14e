package vn.nennep.notification.address;

import static nennep.sql.notification.Tables.ADDRESS;
import static nennep.sql.notification.Tables.DELIVERY;
import static nennep.sql.notification.Tables.NOTICE;
import static nennep.sql.notification.Tables.OUTGOING;
import static nennep.sql.notification.Tables.PREFERENCE;
import static nennep.sql.notification.Tables.SUBSCRIPTION;
import static nennep.sql.notification.Tables.UNWANTED;

import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.springframework.stereotype.Component;
import vn.nennep.access.AccountId;
import vn.nennep.privacy.Forgetting;

/// With a person go what the accounts were told, where it was sent, and what was chosen.
@Component
class ForgottenNotices implements Forgetting {

    /// In the order in which they refer to one another.
    private static final SequencedMap<Table<?>, Field<Long>> TABLES = new java.util.LinkedHashMap<>();

    static {
        TABLES.put(NOTICE, NOTICE.ACCOUNT_ID);
        TABLES.put(OUTGOING, OUTGOING.ACCOUNT_ID);
        TABLES.put(DELIVERY, DELIVERY.ACCOUNT_ID);
        TABLES.put(SUBSCRIPTION, SUBSCRIPTION.ACCOUNT_ID);
        TABLES.put(ADDRESS, ADDRESS.ACCOUNT_ID);
        TABLES.put(PREFERENCE, PREFERENCE.ACCOUNT_ID);
        TABLES.put(UNWANTED, UNWANTED.ACCOUNT_ID);
    }

    private final DSLContext sql;

    ForgottenNotices(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public List<Told> told(Forgotten person) {
        return sql.fetchExists(NOTICE, NOTICE.ACCOUNT_ID.in(numbers(person)))
                        || sql.fetchExists(ADDRESS, ADDRESS.ACCOUNT_ID.in(numbers(person)))
                        || sql.fetchExists(SUBSCRIPTION, SUBSCRIPTION.ACCOUNT_ID.in(numbers(person)))
                ? List.of(new Told(true, "Thông báo đã nhận, địa chỉ thư và trình duyệt nhận thông báo"))
                : List.of();
    }

    @Override
    public void forget(Forgotten person) {
        for (Map.Entry<Table<?>, Field<Long>> each : TABLES.entrySet()) {
            sql.deleteFrom(each.getKey())
                    .where(each.getValue().in(numbers(person)))
                    .execute();
        }
    }

    private static List<Long> numbers(Forgotten person) {
        return person.accounts().stream().map(AccountId::value).toList();
    }
}
