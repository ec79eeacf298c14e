package vn.nennep.access.passkey;

import static nennep.sql.access.Tables.ACCOUNT;
import static nennep.sql.access.Tables.PASSKEY;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Component;

/// The public halves of keys.
@Component
class StoredKeys implements UserCredentialRepository {

    private final DSLContext sql;

    StoredKeys(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public void save(CredentialRecord key) {
        sql.insertInto(PASSKEY)
                .set(
                        PASSKEY.ACCOUNT_ID,
                        DSL.select(ACCOUNT.ID)
                                .from(ACCOUNT)
                                .where(ACCOUNT.PASSKEY_HANDLE.eq(
                                        key.getUserEntityUserId().getBytes())))
                .set(PASSKEY.CREDENTIAL_ID, key.getCredentialId().getBytes())
                .set(PASSKEY.PUBLIC_KEY, key.getPublicKey().getBytes())
                .set(PASSKEY.SIGNATURE_COUNT, key.getSignatureCount())
                .set(PASSKEY.TRANSPORTS, said(key.getTransports()))
                .set(PASSKEY.VERIFIES, key.isUvInitialized())
                .set(PASSKEY.BACKUP_ELIGIBLE, key.isBackupEligible())
                .set(PASSKEY.BACKED_UP, key.isBackupState())
                .set(PASSKEY.ATTESTATION, bytes(key.getAttestationObject()))
                .set(PASSKEY.CLIENT_DATA, bytes(key.getAttestationClientDataJSON()))
                .set(PASSKEY.LABEL, key.getLabel())
                .set(PASSKEY.CREATED_AT, key.getCreated())
                .set(PASSKEY.USED_AT, key.getLastUsed())
                .onConflict(PASSKEY.CREDENTIAL_ID)
                .doUpdate()
                .set(PASSKEY.SIGNATURE_COUNT, key.getSignatureCount())
                .set(PASSKEY.VERIFIES, key.isUvInitialized())
                .set(PASSKEY.BACKED_UP, key.isBackupState())
                .set(PASSKEY.USED_AT, key.getLastUsed())
                .execute();
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes id) {
        return read(PASSKEY.CREDENTIAL_ID.eq(id.getBytes())).stream()
                .findFirst()
                .orElse(null);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes handle) {
        return read(ACCOUNT.PASSKEY_HANDLE.eq(handle.getBytes()));
    }

    @Override
    public void delete(Bytes id) {
        sql.deleteFrom(PASSKEY).where(PASSKEY.CREDENTIAL_ID.eq(id.getBytes())).execute();
    }

    private List<CredentialRecord> read(Condition which) {
        return sql.select(PASSKEY.fields())
                .select(ACCOUNT.PASSKEY_HANDLE)
                .from(PASSKEY)
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(PASSKEY.ACCOUNT_ID))
                .where(which)
                .fetch(StoredKeys::key);
    }

    private static CredentialRecord key(Record row) {
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(new Bytes(row.get(PASSKEY.CREDENTIAL_ID)))
                .userEntityUserId(new Bytes(row.get(ACCOUNT.PASSKEY_HANDLE)))
                .publicKey(new ImmutablePublicKeyCose(row.get(PASSKEY.PUBLIC_KEY)))
                .signatureCount(row.get(PASSKEY.SIGNATURE_COUNT))
                .uvInitialized(row.get(PASSKEY.VERIFIES))
                .transports(transports(row.get(PASSKEY.TRANSPORTS)))
                .backupEligible(row.get(PASSKEY.BACKUP_ELIGIBLE))
                .backupState(row.get(PASSKEY.BACKED_UP))
                .attestationObject(bytes(row.get(PASSKEY.ATTESTATION)))
                .attestationClientDataJSON(bytes(row.get(PASSKEY.CLIENT_DATA)))
                .created(row.get(PASSKEY.CREATED_AT))
                .lastUsed(row.get(PASSKEY.USED_AT))
                .label(row.get(PASSKEY.LABEL))
                .build();
    }

    private static String said(Set<AuthenticatorTransport> transports) {
        return transports.stream()
                .map(AuthenticatorTransport::getValue)
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private static Set<AuthenticatorTransport> transports(String said) {
        return Stream.of(said.split(" "))
                .filter(value -> !value.isEmpty())
                .map(AuthenticatorTransport::valueOf)
                .collect(Collectors.toSet());
    }

    private static byte @Nullable [] bytes(@Nullable Bytes bytes) {
        return bytes == null ? null : bytes.getBytes();
    }

    private static @Nullable Bytes bytes(byte @Nullable [] bytes) {
        return bytes == null ? null : new Bytes(bytes);
    }
}
