package vn.nennep.access.factor;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import vn.nennep.access.AccountId;

/// An app of figures, in the hand of a test: reads the secret where the program keeps it.
public final class AppFigures {

    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private AppFigures() {}

    /// What the app shows now, told the secret as the page writes it.
    public static String of(String typed) {
        return OneTimeCodes.code(decoded(typed.replace(" ", "")), Instant.now(Clock.systemUTC()));
    }

    /// What the app of the account shows in the next step: one that was certainly not used yet.
    public static String next(DSLContext sql, AccountId account) {
        byte[] secret = (byte[]) sql.fetchValue(
                "select secret from access.authenticator where account_id = {0}", DSL.val(account.value()));
        return OneTimeCodes.code(secret, Instant.now(Clock.systemUTC()).plusSeconds(30));
    }

    private static byte[] decoded(String base32) {
        byte[] secret = new byte[base32.length() * 5 / 8];
        long held = 0;
        int bits = 0;
        int at = 0;
        for (char letter : base32.toCharArray()) {
            held = held << 5 | BASE32.indexOf(letter);
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                secret[at++] = (byte) (held >> bits);
                held &= (1L << bits) - 1;
            }
        }
        return Arrays.copyOf(secret, at);
    }
}
