package vn.nennep.access.passkey;

import static nennep.sql.access.Tables.ACCOUNT;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Component;
import vn.nennep.access.AccountId;
import vn.nennep.access.account.HandedCodes;

/// Accounts as keys name them: by a random handle that says nothing of the person.
@Component
class KeyOwners implements PublicKeyCredentialUserEntityRepository {

    private static final int HANDLE_BYTES = 32;

    private final DSLContext sql;

    KeyOwners(DSLContext sql) {
        this.sql = sql;
    }

    /// @param account its number, which is how AccountToken names itself
    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String account) {
        Condition which = ACCOUNT.ID.eq(Long.valueOf(account));
        sql.update(ACCOUNT)
                .set(ACCOUNT.PASSKEY_HANDLE, HandedCodes.random(HANDLE_BYTES))
                .where(which)
                .and(ACCOUNT.PASSKEY_HANDLE.isNull())
                .execute();
        return read(which);
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes handle) {
        return read(ACCOUNT.PASSKEY_HANDLE.eq(handle.getBytes()));
    }

    @Nullable AccountId account(Bytes handle) {
        return sql.select(ACCOUNT.ID)
                .from(ACCOUNT)
                .where(ACCOUNT.PASSKEY_HANDLE.eq(handle.getBytes()))
                .and(ACCOUNT.CLOSED_AT.isNull())
                .fetchOne(row -> new AccountId(row.value1()));
    }

    private @Nullable PublicKeyCredentialUserEntity read(Condition which) {
        return sql.select(ACCOUNT.USERNAME, ACCOUNT.DISPLAY_NAME, ACCOUNT.PASSKEY_HANDLE)
                .from(ACCOUNT)
                .where(which)
                .fetchOne(row -> ImmutablePublicKeyCredentialUserEntity.builder()
                        .name(row.value1())
                        .displayName(row.value2())
                        .id(new Bytes(row.value3()))
                        .build());
    }

    /// The accounts are there already.
    @Override
    public void save(PublicKeyCredentialUserEntity owner) {
        throw new UnsupportedOperationException("accounts are opened by Accounts");
    }

    @Override
    public void delete(Bytes handle) {
        throw new UnsupportedOperationException("accounts are closed, not deleted");
    }
}
