package vn.nennep.notification.choice;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import vn.nennep.access.AccountId;
import vn.nennep.access.Browsers;
import vn.nennep.notification.push.Push;
import vn.nennep.notification.subscription.Subscriptions;
import vn.nennep.notification.subscription.Subscriptions.Subscription;

/// The part of the page about browsers.
@Component
class BrowserPages {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm 'ngày' dd/MM/yyyy");
    private static final int MARK_BYTES = 8;

    private final Push push;
    private final Subscriptions subscriptions;
    private final Browsers browsers;
    private final Clock systemClock;

    BrowserPages(
            Push push, Subscriptions subscriptions, Browsers browsers, @Qualifier("systemClock") Clock systemClock) {
        this.push = push;
        this.subscriptions = subscriptions;
        this.browsers = browsers;
        this.systemClock = systemClock;
    }

    /// Null when the operator has not opened push.
    ChoicePage.@Nullable Browsers of(AccountId account) {
        if (!push.on()) {
            return null;
        }
        String here = browsers.here().number();
        List<Subscription> all = subscriptions.of(account);
        return new ChoicePage.Browsers(
                push.key(), all.stream().map(each -> shown(each, here)).toList(), (int)
                        all.stream().filter(Subscription::usable).count());
    }

    private ChoicePage.Browser shown(Subscription each, String here) {
        return new ChoicePage.Browser(
                each.id(),
                each.name(),
                "từ " + said(each.since()),
                each.lastTaken().map(at -> "nhận lần cuối " + said(at)).orElse("chưa gửi lần nào"),
                each.browser().equals(here),
                mark(each.endpoint()),
                each.usable() ? each.problem() : "Không gửi được nữa; bật lại ở trình duyệt ấy");
    }

    private String said(Instant at) {
        return MOMENT.format(at.atZone(systemClock.getZone()));
    }

    /// By which the browser recognises its own line; `push.js` makes the same.
    private static String mark(String endpoint) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(endpoint.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, MARK_BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
