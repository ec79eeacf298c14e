package vn.nennep.notification.push;

import com.zerodeplibs.webpush.MessageEncryptions;
import com.zerodeplibs.webpush.PushMessage;
import com.zerodeplibs.webpush.UserAgentMessageEncryptionKeyInfo;
import com.zerodeplibs.webpush.jwt.VAPIDJWTParam;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

/// A message as it leaves: only the browser can read it (RFC 8291), and the service sees whose it is (RFC 8292).
final class Sealed {

    private static final int AUTH_BYTES = 16;
    private static final Duration TOKEN_HOLDS = Duration.ofHours(12);
    private static final Duration SERVICE_KEEPS = Duration.ofDays(1);

    /// Where the length of records stands in the head of the message; the library writes the message's own length, but
    /// RFC 8291 (4) wants more than that. It is not part of what is sealed.
    private static final int RECORD_AT = 16;

    private static final int RECORD_BYTES = 4096;

    private final PushKeys keys;
    private final String contact;
    private final Clock systemClock;

    Sealed(PushKeys keys, String contact, Clock systemClock) {
        this.keys = keys;
        this.contact = contact;
        this.systemClock = systemClock;
    }

    static boolean possible(byte[] p256dh, byte[] auth) {
        try {
            UserAgentMessageEncryptionKeyInfo.of(p256dh, auth);
            return auth.length == AUTH_BYTES;
        } catch (RuntimeException _) {
            return false; // no point of the curve
        }
    }

    HttpRequest.Builder request(Push.Target target, UUID number, String text) {
        VAPIDJWTParam claims = VAPIDJWTParam.getBuilder()
                .resourceURLString(target.endpoint())
                .expirationTime(systemClock.instant().plus(TOKEN_HOLDS))
                .subject(contact)
                .build();
        return HttpRequest.newBuilder(URI.create(target.endpoint()))
                .header("Authorization", keys.pair().generateAuthorizationHeaderValue(claims))
                .header("TTL", String.valueOf(SERVICE_KEEPS.toSeconds()))
                .header("Urgency", "normal")
                .header("Topic", number.toString().replace("-", "")) // the service keeps one of a number
                .header("Content-Type", "application/octet-stream")
                .header("Content-Encoding", "aes128gcm")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body(target, text)));
    }

    private static byte[] body(Push.Target target, String text) {
        byte[] body = MessageEncryptions.of() // not for several threads
                .encrypt(UserAgentMessageEncryptionKeyInfo.of(target.p256dh(), target.auth()), PushMessage.ofUTF8(text))
                .toBytes();
        ByteBuffer.wrap(body).putInt(RECORD_AT, RECORD_BYTES);
        return body;
    }
}
