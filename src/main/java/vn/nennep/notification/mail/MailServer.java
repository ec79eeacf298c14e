package vn.nennep.notification.mail;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import vn.nennep.database.StartProblem;

/// The mail server as named by its address: `smtp://user:password@host:587` (STARTTLS; demanded as soon as there is a
/// password), `smtps://…` (TLS from the first byte).
///
/// @param port -1 for the usual one
record MailServer(
        boolean tls,
        String host,
        int port,
        @Nullable String user,
        @Nullable String password) {

    private static final String TIMEOUT_MILLIS = "15000";

    static MailServer of(String address) {
        try {
            URI uri = new URI(address);
            boolean tls = "smtps".equals(uri.getScheme());
            if (uri.getHost() == null || !tls && !"smtp".equals(uri.getScheme())) {
                throw wrong();
            }
            String[] user = uri.getRawUserInfo() == null
                    ? new String[0]
                    : uri.getRawUserInfo().split(":", 2);
            return new MailServer(
                    tls,
                    uri.getHost(),
                    uri.getPort(),
                    user.length == 0 ? null : decoded(user[0]),
                    user.length < 2 ? null : decoded(user[1]));
        } catch (URISyntaxException _) {
            throw wrong(); // what was typed holds a password: it is not repeated
        }
    }

    private static String decoded(String part) {
        return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static StartProblem wrong() {
        return new StartProblem(
                "NENNEP_SMTP không phải địa chỉ máy chủ thư. / NENNEP_SMTP is not the address of a mail server.",
                "Ghi như smtp://ten:matkhau@may-chu:587 hoặc smtps://may-chu:465; ký tự đặc biệt trong mật khẩu viết"
                        + " theo %XX. / Write smtp://user:password@host:587 or smtps://host:465, special characters as %XX.");
    }

    String protocol() {
        return tls ? "smtps" : "smtp";
    }

    Properties properties() {
        String prefix = "mail." + protocol() + ".";
        Properties properties = new Properties();
        properties.setProperty(prefix + "connectiontimeout", TIMEOUT_MILLIS);
        properties.setProperty(prefix + "timeout", TIMEOUT_MILLIS);
        properties.setProperty(prefix + "writetimeout", TIMEOUT_MILLIS);
        properties.setProperty(prefix + "auth", String.valueOf(user != null));
        properties.setProperty(prefix + "ssl.checkserveridentity", "true");
        properties.setProperty(prefix + "starttls.enable", "true");
        properties.setProperty(prefix + "starttls.required", String.valueOf(!tls && user != null && !loopback()));
        return properties;
    }

    private boolean loopback() {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException _) {
            return false;
        }
    }
}
