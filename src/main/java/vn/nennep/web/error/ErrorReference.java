package vn.nennep.web.error;

import java.security.SecureRandom;

/// A sign by which an error is found in the log; made of letters and digits that cannot be mistaken for each other when
/// read out on the telephone.
public final class ErrorReference {

    private static final String SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int LENGTH = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    private ErrorReference() {}

    public static String next() {
        StringBuilder sign = new StringBuilder(LENGTH);
        RANDOM.ints(LENGTH, 0, SIGNS.length()).forEach(index -> sign.append(SIGNS.charAt(index)));
        return sign.toString();
    }
}
