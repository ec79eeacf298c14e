package vn.nennep.notification.address;

import java.util.Collection;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.nennep.access.AccountId;
import vn.nennep.notification.Channel;
import vn.nennep.notification.delivery.Carrier;
import vn.nennep.notification.mail.Mail;

/// Letters: what is due, each with its link, and where to choose otherwise.
@Component
class MailCarrier implements Carrier {

    private final Mail mail;
    private final Addresses addresses;

    MailCarrier(Mail mail, Addresses addresses) {
        this.mail = mail;
        this.addresses = addresses;
    }

    @Override
    public Channel channel() {
        return Channel.EMAIL;
    }

    @Override
    public boolean on() {
        return mail.on();
    }

    @Override
    public Set<AccountId> reached(Collection<AccountId> accounts) {
        return addresses.confirmed(accounts);
    }

    @Override
    public void carry(Message message) throws NotCarried {
        String email =
                addresses.of(message.account()).map(Addresses.Address::email).orElseThrow();
        try {
            mail.send(new Mail.Letter(message.id(), email, "Nền Nếp: " + message.title(), text(message)));
            addresses.said(message.account(), "");
        } catch (Mail.NotSent failure) {
            addresses.said(message.account(), String.valueOf(failure.getMessage()));
            throw new NotCarried(String.valueOf(failure.getMessage()), failure.forGood(), failure);
        }
    }

    private String text(Message message) {
        StringBuilder text = new StringBuilder();
        for (Line line : message.lines()) {
            text.append("- ")
                    .append(line.text())
                    .append("\n  ")
                    .append(mail.link(line.href()))
                    .append("\n\n");
        }
        return text.append("Thư do chương trình Nền Nếp tự gửi; xin không trả lời.\nĐổi cách nhận hoặc thôi nhận thư: ")
                .append(mail.link("/account/notifications"))
                .append('\n')
                .toString();
    }
}
