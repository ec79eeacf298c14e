package vn.nennep.access.account;

import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;
import vn.nennep.text.VietnameseText;

/// Passwords as Argon2id hashes. One hash takes 19 MB and some tens of milliseconds, so only a few are made at a time:
/// a
/// flood of sign-ins waits in line instead of filling the memory.
@Component
public class Passwords {

    public static final int SHORTEST = 10;
    public static final int LONGEST = 200;

    private static final int AT_ONCE = 4;

    private final Argon2PasswordEncoder encoder = new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2);
    private final Semaphore places = new Semaphore(AT_ONCE, true);

    /// Hash of a password nobody has: an unknown name takes as long as a known one.
    private volatile @Nullable String nobodys;

    public String hash(String password) {
        if (password.length() < SHORTEST || password.length() > LONGEST) {
            throw new IllegalArgumentException("a password has " + SHORTEST + " to " + LONGEST + " characters");
        }
        return encode(password);
    }

    /// @param hash null for an account that does not exist; the answer is then false, and takes its time
    public boolean matches(String password, @Nullable String hash) {
        String typed = VietnameseText.nfc(password.length() > LONGEST ? password.substring(0, LONGEST) : password);
        String compared = hash == null ? nobodys() : hash;
        places.acquireUninterruptibly();
        try {
            return encoder.matches(typed, compared) && hash != null && password.length() <= LONGEST;
        } finally {
            places.release();
        }
    }

    private String nobodys() {
        String known = nobodys;
        if (known == null) {
            known = encode("mật khẩu của không ai cả");
            nobodys = known;
        }
        return known;
    }

    /// Telephones and computers type the same Vietnamese letter in different Unicode forms.
    private String encode(String password) {
        places.acquireUninterruptibly();
        try {
            return String.valueOf(encoder.encode(VietnameseText.nfc(password)));
        } finally {
            places.release();
        }
    }
}
