package vn.nennep.notification.address;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Locale;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nennep.access.AccountId;
import vn.nennep.access.Audit;
import vn.nennep.notification.mail.Mail;

/// Makes sure that an address is its owner's: six figures are sent there and typed back. Nobody can have
/// letters sent to somebody else.
@Component
public class Confirmation {

    private static final Duration VALID = Duration.ofMinutes(30);
    private static final int MOST_TRIES = 5;
    private static final int MOST_CODES_A_DAY = 5;
    private static final int CODES = 1_000_000;

    private final Addresses addresses;
    private final Mail mail;
    private final Audit audit;
    private final Clock systemClock;
    private final SecureRandom random = new SecureRandom();

    Confirmation(Addresses addresses, Mail mail, Audit audit, @Qualifier("systemClock") Clock systemClock) {
        this.addresses = addresses;
        this.mail = mail;
        this.audit = audit;
        this.systemClock = systemClock;
    }

    /// Sends a code, outside any transaction: the mail server may take its time.
    ///
    /// @return what to tell when it did not go; empty when it did
    public String send(AccountId account, String email) {
        String code = String.format(Locale.ROOT, "%06d", random.nextInt(CODES));
        if (!addresses.write(account, email, hash(account, code), MOST_CODES_A_DAY)) {
            return "Hôm nay đã gửi nhiều mã rồi. Mời thử lại ngày mai.";
        }
        try {
            mail.send(new Mail.Letter(
                    UUID.randomUUID(),
                    email,
                    "Nền Nếp: mã xác nhận địa chỉ thư",
                    "Mã xác nhận: " + code + "\n\nNhập mã này tại " + mail.link("/account/notifications")
                            + " trong vòng 30 phút.\nNếu đồng chí không yêu cầu, xin bỏ qua thư này.\n"));
            return "";
        } catch (Mail.NotSent failure) {
            return failure.getMessage() + ". Kiểm tra lại địa chỉ rồi gửi lại mã.";
        }
    }

    @Transactional
    public boolean confirm(AccountId account, String typed) {
        boolean right = addresses.confirm(
                account,
                hash(account, typed.replaceAll("\\D", "")),
                systemClock.instant().minus(VALID),
                MOST_TRIES);
        if (right) {
            audit.record("notification.address.confirmed", "account/" + account, null, java.util.Map.of());
        }
        return right;
    }

    @Transactional
    public void remove(AccountId account) {
        addresses.remove(account);
        audit.record("notification.address.removed", "account/" + account, null, java.util.Map.of());
    }

    private static String hash(AccountId account, String code) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest((account + "\n" + code).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
