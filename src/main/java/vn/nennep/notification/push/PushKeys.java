package vn.nennep.notification.push;

import static nennep.sql.notification.Tables.PUSH_KEY;

import com.zerodeplibs.webpush.VAPIDKeyPair;
import com.zerodeplibs.webpush.VAPIDKeyPairs;
import com.zerodeplibs.webpush.key.PrivateKeySources;
import com.zerodeplibs.webpush.key.PublicKeySources;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.time.Clock;
import nennep.sql.notification.tables.records.PushKeyRecord;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// By which the program shows push services who it is (VAPID, RFC 8292): given by the operator, or made at the first
/// start with push open and kept in the database, where other secrets are.
@Component
class PushKeys implements SmartInitializingSingleton {

    private final boolean open;
    private final GivenKeys given;
    private final DSLContext sql;
    private final Clock systemClock;
    private volatile @Nullable VAPIDKeyPair pair;

    PushKeys(
            @Value("${nennep.push.hosts:}") String hosts,
            @Value("${nennep.push.public-key:}") String publicKey,
            @Value("${nennep.push.private-key:}") String privateKey,
            DSLContext sql,
            @Qualifier("systemClock") Clock systemClock) {
        this.open = !hosts.isBlank();
        this.given = new GivenKeys(publicKey.strip(), privateKey.strip());
        this.sql = sql;
        this.systemClock = systemClock;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (open) {
            pair = given.any() ? given.pair() : kept();
        }
    }

    VAPIDKeyPair pair() {
        VAPIDKeyPair known = pair;
        if (known == null) {
            throw new IllegalStateException("push is not open");
        }
        return known;
    }

    /// Copies of the program that start at once make one pair.
    private VAPIDKeyPair kept() {
        if (!sql.fetchExists(PUSH_KEY)) {
            make();
        }
        PushKeyRecord row = sql.fetchSingle(PUSH_KEY);
        return VAPIDKeyPairs.of(
                PrivateKeySources.ofPKCS8Bytes(row.getPrivateKey()),
                PublicKeySources.ofUncompressedBytes(row.getPublicKey()));
    }

    private void make() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            KeyPair made = generator.generateKeyPair();
            sql.insertInto(PUSH_KEY)
                    .set(
                            PUSH_KEY.PUBLIC_KEY,
                            PublicKeySources.ofECPublicKey((ECPublicKey) made.getPublic())
                                    .extractBytesInUncompressedForm())
                    .set(PUSH_KEY.PRIVATE_KEY, made.getPrivate().getEncoded())
                    .set(PUSH_KEY.MADE_AT, systemClock.instant())
                    .onConflictDoNothing()
                    .execute();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
