package vn.nennep.notification.mail;

import jakarta.mail.Address;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.UUID;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.nennep.database.StartProblem;

/// Sends letters by the server that the operator named; without one, e-mail is off.
@Component
public class Mail {

    private static final Logger log = LoggerFactory.getLogger(Mail.class);
    private static final int FIRST_FINAL_CODE = 500;

    private final @Nullable MailServer server;
    private final InternetAddress from;
    private final String home;
    private final Clock systemClock;

    Mail(
            @Value("${nennep.mail.server:}") String server,
            @Value("${nennep.mail.from:}") String from,
            @Value("${nennep.mail.home:}") String home,
            @Qualifier("systemClock") Clock systemClock) {
        this.server = server.isBlank() ? null : MailServer.of(server.strip());
        this.from = sender(this.server, from.strip());
        this.home = home.strip().replaceAll("/+$", "");
        this.systemClock = systemClock;
        if (this.server != null && this.home.isEmpty()) {
            throw new StartProblem(
                    "Đã đặt NENNEP_SMTP nhưng chưa đặt NENNEP_ADDRESS. / NENNEP_SMTP is set without NENNEP_ADDRESS.",
                    "Đặt NENNEP_ADDRESS=https://… để thư có đường dẫn mở được. / Set it, or letters lead nowhere.");
        }
    }

    private static InternetAddress sender(@Nullable MailServer server, String from) {
        try {
            InternetAddress sender = new InternetAddress(from.isEmpty() ? "nennep@localhost" : from, true);
            if (server != null && from.isEmpty()) {
                throw new AddressException("missing");
            }
            return sender;
        } catch (AddressException _) {
            throw new StartProblem(
                    "NENNEP_MAIL_FROM chưa phải địa chỉ thư. / NENNEP_MAIL_FROM is no e-mail address.",
                    "Ghi địa chỉ mà máy chủ thư cho phép gửi đi, ví dụ nennep@tinhuy.vn. / Name the sender.");
        }
    }

    public boolean on() {
        return server != null;
    }

    /// Whether somebody could be written to there.
    public static boolean isAddress(String typed) {
        try {
            new InternetAddress(typed, true);
            return typed.chars().allMatch(c -> c > ' ' && c < 127) && typed.indexOf('@') > 0;
        } catch (AddressException _) {
            return false;
        }
    }

    /// @param id the same for every try, so that receivers recognise what they have
    public record Letter(UUID id, String to, String subject, String text) {}

    /// Not sent.
    public static final class NotSent extends Exception {

        private final boolean forGood;

        NotSent(String message, boolean forGood, @Nullable Throwable cause) {
            super(message, cause);
            this.forGood = forGood;
        }

        /// Whether trying again is of no use.
        public boolean forGood() {
            return forGood;
        }
    }

    /// The address of a page, as a letter needs it.
    public String link(String href) {
        return home + href;
    }

    public void send(Letter letter) throws NotSent {
        MailServer to = server;
        if (to == null) {
            throw new NotSent("Thư điện tử đang tắt", false, null);
        }
        Session session = Session.getInstance(to.properties());
        try {
            Transport transport = session.getTransport(to.protocol());
            try {
                transport.connect(to.host(), to.port(), to.user(), to.password());
                MimeMessage message = message(session, letter);
                transport.sendMessage(message, message.getAllRecipients());
            } finally {
                hangUp(transport);
            }
        } catch (MessagingException failure) {
            throw told(failure);
        }
    }

    /// What was taken is sent, whatever happens to the line afterwards.
    private static void hangUp(Transport transport) {
        try {
            transport.close();
        } catch (MessagingException broken) {
            log.debug("the mail server hung up first", broken);
        }
    }

    private MimeMessage message(Session session, Letter letter) throws MessagingException {
        MimeMessage message = new NumberedMessage(session, "<" + letter.id() + "@" + domain() + ">");
        message.setFrom(from);
        message.setRecipients(Message.RecipientType.TO, new Address[] {new InternetAddress(letter.to(), true)});
        message.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
        message.setSentDate(Date.from(systemClock.instant()));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("List-Unsubscribe", "<" + link("/account/notifications") + ">");
        message.setText(letter.text(), StandardCharsets.UTF_8.name());
        message.saveChanges();
        return message;
    }

    private String domain() {
        String address = from.getAddress();
        return address.substring(address.indexOf('@') + 1);
    }

    /// What the server answered, in words; 5xx about the receiver is final, all else may pass.
    private static NotSent told(MessagingException failure) {
        if (failure instanceof AuthenticationFailedException) {
            return new NotSent("Máy chủ thư không nhận tên hoặc mật khẩu của chương trình", false, failure);
        }
        if (failure instanceof SendFailedException refused
                && refused.getInvalidAddresses() != null
                && refused.getInvalidAddresses().length > 0) {
            return new NotSent("Máy chủ thư không nhận địa chỉ này", code(refused) >= FIRST_FINAL_CODE, failure);
        }
        return new NotSent("Chưa liên lạc được với máy chủ thư", false, failure);
    }

    private static int code(MessagingException failure) {
        for (Exception next = failure; next instanceof MessagingException; ) {
            if (next instanceof SMTPAddressFailedException refused) {
                return refused.getReturnCode();
            }
            if (next instanceof SMTPSendFailedException refused && refused.getNextException() == null) {
                return refused.getReturnCode();
            }
            next = ((MessagingException) next).getNextException();
        }
        return 0;
    }

    /// Keeps its number when it is saved.
    private static final class NumberedMessage extends MimeMessage {

        private final String number;

        NumberedMessage(Session session, String number) {
            super(session);
            this.number = number;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", number);
        }
    }
}
