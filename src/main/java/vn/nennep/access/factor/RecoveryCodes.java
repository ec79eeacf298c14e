package vn.nennep.access.factor;

import static nennep.sql.access.Tables.RECOVERY_CODE;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import vn.nennep.access.AccountId;
import vn.nennep.access.account.HandedCodes;

/// For the day the telephone is lost: each lets its owner in once.
@Component
class RecoveryCodes {

    private static final int COUNT = 8;

    private final DSLContext sql;
    private final Clock systemClock;

    RecoveryCodes(DSLContext sql, @Qualifier("systemClock") Clock systemClock) {
        this.sql = sql;
        this.systemClock = systemClock;
    }

    /// New ones; those before count no more. Only their hashes stay.
    List<String> renew(AccountId account) {
        remove(account);
        List<String> codes = Stream.generate(HandedCodes::fresh).limit(COUNT).toList();
        codes.forEach(code -> sql.insertInto(RECOVERY_CODE)
                .set(RECOVERY_CODE.ACCOUNT_ID, account.value())
                .set(RECOVERY_CODE.CODE_HASH, HandedCodes.hash(code))
                .execute());
        return codes;
    }

    boolean use(AccountId account, String typed) {
        return sql.update(RECOVERY_CODE)
                        .set(RECOVERY_CODE.USED_AT, systemClock.instant())
                        .where(RECOVERY_CODE.ACCOUNT_ID.eq(account.value()))
                        .and(RECOVERY_CODE.CODE_HASH.eq(HandedCodes.hash(typed)))
                        .and(RECOVERY_CODE.USED_AT.isNull())
                        .execute()
                == 1;
    }

    int left(AccountId account) {
        return sql.fetchCount(
                RECOVERY_CODE, RECOVERY_CODE.ACCOUNT_ID.eq(account.value()).and(RECOVERY_CODE.USED_AT.isNull()));
    }

    void remove(AccountId account) {
        sql.deleteFrom(RECOVERY_CODE)
                .where(RECOVERY_CODE.ACCOUNT_ID.eq(account.value()))
                .execute();
    }
}
