package vn.nennep.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.KeyAgreement;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import vn.nennep.testing.PushBox.Received;

/// The browser's side of web push, after RFC 8291 and 8292 and with the JDK alone: what the program seals with
/// a library is opened here without it.
public final class PushedBrowser {

    private static final int SALT = 16;
    private static final int POINT = 65;
    private static final int TAG = 16;
    private static final Pattern VAPID = Pattern.compile("vapid t=([^,]+), ?k=(\\S+)");

    private final String endpoint = "http://" + PushBox.place() + "/push/" + UUID.randomUUID();
    private final byte[] auth = new byte[16];
    private final KeyPair keys;

    public PushedBrowser() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            keys = generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
        new SecureRandom().nextBytes(auth);
    }

    public String endpoint() {
        return endpoint;
    }

    public String p256dh() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(point((ECPublicKey) keys.getPublic()));
    }

    public String auth() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(auth);
    }

    /// What the message says.
    ///
    /// @throws AssertionError when it was not sealed for this browser
    public String read(Received sent) {
        assertThat(sent.headers()).containsEntry("content-encoding", "aes128gcm");
        try {
            ByteBuffer body = ByteBuffer.wrap(sent.body());
            byte[] salt = next(body, SALT);
            int record = body.getInt();
            assertThat((int) body.get()).as("length of the sender's key").isEqualTo(POINT);
            byte[] sender = next(body, POINT);
            byte[] sealed = next(body, body.remaining());
            assertThat(record).as("one record, RFC 8291 (4)").isGreaterThan(sealed.length);
            byte[] plain = open(sealed, salt, sender);
            int end = plain.length - 1;
            while (plain[end] == 0) {
                end--;
            }
            assertThat(plain[end])
                    .as("the last record ends with 2, RFC 8188 (2)")
                    .isEqualTo((byte) 2);
            return new String(plain, 0, end, StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private byte[] open(byte[] sealed, byte[] salt, byte[] sender) throws GeneralSecurityException {
        KeyAgreement agreement = KeyAgreement.getInstance("ECDH");
        agreement.init(keys.getPrivate());
        agreement.doPhase(key(sender), true);
        byte[] about = joined(text("WebPush: info\0"), point((ECPublicKey) keys.getPublic()), sender);
        byte[] secret = derived(agreement.generateSecret(), auth, about, 32);
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(
                Cipher.DECRYPT_MODE,
                new SecretKeySpec(derived(secret, salt, text("Content-Encoding: aes128gcm\0"), 16), "AES"),
                new GCMParameterSpec(TAG * 8, derived(secret, salt, text("Content-Encoding: nonce\0"), 12)));
        return cipher.doFinal(sealed);
    }

    private static byte[] derived(byte[] secret, byte[] salt, byte[] about, int length)
            throws GeneralSecurityException {
        return KDF.getInstance("HKDF-SHA256")
                .deriveData(HKDFParameterSpec.ofExtract()
                        .addIKM(secret)
                        .addSalt(salt)
                        .thenExpand(about, length));
    }

    /// The claims by which the program says who it is, and the key it says it with.
    ///
    /// @throws AssertionError when they are not signed with that key
    public static Claims claims(Received sent) {
        Matcher header = VAPID.matcher(sent.headers().getOrDefault("authorization", ""));
        assertThat(header.matches()).as(sent.headers().toString()).isTrue();
        String[] token = header.group(1).split("\\.");
        byte[] key = Base64.getUrlDecoder().decode(header.group(2));
        try {
            Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
            signature.initVerify(key(key));
            signature.update(text(token[0] + "." + token[1]));
            assertThat(signature.verify(Base64.getUrlDecoder().decode(token[2])))
                    .as("signed with its key")
                    .isTrue();
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
        assertThat(new String(Base64.getUrlDecoder().decode(token[0]), StandardCharsets.UTF_8))
                .contains("ES256");
        return new Claims(header.group(2), new String(Base64.getUrlDecoder().decode(token[1]), StandardCharsets.UTF_8));
    }

    /// @param key as pages hand it to browsers
    /// @param json {"aud":…,"exp":…,"sub":…}
    public record Claims(String key, String json) {}

    private static PublicKey key(byte[] point) throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        return KeyFactory.getInstance("EC")
                .generatePublic(new ECPublicKeySpec(
                        new ECPoint(
                                new BigInteger(1, Arrays.copyOfRange(point, 1, 33)),
                                new BigInteger(1, Arrays.copyOfRange(point, 33, POINT))),
                        ((ECPublicKey) generator.generateKeyPair().getPublic()).getParams()));
    }

    private static byte[] point(ECPublicKey key) {
        return joined(
                new byte[] {4},
                padded(key.getW().getAffineX()),
                padded(key.getW().getAffineY()));
    }

    private static byte[] padded(BigInteger number) {
        byte[] bytes = number.toByteArray();
        byte[] padded = new byte[32];
        int length = Math.min(bytes.length, padded.length);
        System.arraycopy(bytes, bytes.length - length, padded, padded.length - length, length);
        return padded;
    }

    private static byte[] next(ByteBuffer from, int length) {
        byte[] bytes = new byte[length];
        from.get(bytes);
        return bytes;
    }

    private static byte[] joined(byte[]... parts) {
        ByteBuffer joined = ByteBuffer.allocate(
                Arrays.stream(parts).mapToInt(part -> part.length).sum());
        Arrays.stream(parts).forEach(joined::put);
        return joined.array();
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
