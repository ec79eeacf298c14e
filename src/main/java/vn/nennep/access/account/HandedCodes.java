package vn.nennep.access.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Locale;

/// Codes handed over on paper: sixteen signs nobody takes for one another, 80 random bits. Kept as plain hashes only,
/// which is enough for what nobody can guess.
public final class HandedCodes {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 16;
    private static final int GROUP = 4;
    private static final int TOKEN_BYTES = 32;

    private HandedCodes() {}

    /// "abcd-efgh-ijkm-npqr"
    public static String fresh() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(i > 0 && i % GROUP == 0 ? "-" : "").append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return code.toString();
    }

    /// Of what was typed, whatever stands between the signs.
    public static byte[] hash(String typed) {
        return sha256(typed.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", ""));
    }

    public static byte[] random(int bytes) {
        byte[] random = new byte[bytes];
        RANDOM.nextBytes(random);
        return random;
    }

    /// For machines to keep.
    public static String token() {
        return java.util.Base64.getUrlEncoder().withoutPadding().encodeToString(random(TOKEN_BYTES));
    }

    public static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
