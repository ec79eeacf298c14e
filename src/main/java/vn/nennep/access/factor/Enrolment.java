package vn.nennep.access.factor;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.springframework.web.util.UriUtils;
import vn.nennep.access.account.HandedCodes;

/// An app about to be tied to the account: its secret waits in the session until the app shows the right figures.
///
/// @param typed the secret for those who cannot scan, in groups of four
public record Enrolment(QrPicture picture, String typed, String address) {

    private static final String ATTRIBUTE = "factor-secret";
    private static final String ISSUER = "Nền Nếp";

    /// The one begun in this session, or a new one.
    public static Enrolment of(String username, HttpServletRequest request) {
        byte[] secret = secret(request);
        String base32 = OneTimeCodes.base32(secret);
        String address = "otpauth://totp/" + encoded(ISSUER + ":" + username) + "?secret=" + base32 + "&issuer="
                + encoded(ISSUER);
        return new Enrolment(QrPicture.of(address), base32.replaceAll("(.{4})(?!$)", "$1 "), address);
    }

    public static byte[] secret(HttpServletRequest request) {
        if (request.getSession().getAttribute(ATTRIBUTE) instanceof String known) {
            return HexFormat.of().parseHex(known);
        }
        byte[] fresh = HandedCodes.random(OneTimeCodes.SECRET_BYTES);
        request.getSession().setAttribute(ATTRIBUTE, HexFormat.of().formatHex(fresh));
        return fresh;
    }

    public static void end(HttpServletRequest request) {
        request.getSession().removeAttribute(ATTRIBUTE);
    }

    private static String encoded(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }
}
