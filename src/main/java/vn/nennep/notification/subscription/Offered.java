package vn.nennep.notification.subscription;

import java.net.URI;
import java.util.Base64;
import org.springframework.stereotype.Component;
import vn.nennep.access.AccountId;
import vn.nennep.notification.push.Push;
import vn.nennep.text.OfficialFigures;
import vn.nennep.web.Refusal;

/// Looks over what a browser offers before it is believed.
@Component
class Offered {

    private static final int MOST_BROWSERS = 10;
    private static final int LONGEST_ENDPOINT = 2000;

    private final Push push;
    private final Subscriptions subscriptions;

    Offered(Push push, Subscriptions subscriptions) {
        this.push = push;
        this.subscriptions = subscriptions;
    }

    /// @throws Refusal that says what to do
    Push.Target target(SubscriptionForm form) {
        if (!push.on()) {
            throw new Refusal("Người giữ máy chủ chưa mở thông báo trên trình duyệt. Thông báo vẫn hiện ở chuông.");
        }
        Push.Target target = new Push.Target(form.endpoint(), bytes(form.p256dh()), bytes(form.auth()));
        if (form.endpoint().length() > LONGEST_ENDPOINT || host(form.endpoint()).isEmpty() || !Push.isTarget(target)) {
            throw new Refusal("Trình duyệt chưa đưa đủ thông tin để bật thông báo. Mời tải lại trang rồi bật lại.");
        }
        if (!push.allows(form.endpoint())) {
            throw new Refusal("Dịch vụ thông báo của trình duyệt này (" + host(form.endpoint())
                    + ") chưa được người giữ máy chủ cho phép, nên không bật được. Mời dùng trình duyệt khác, hoặc báo"
                    + " người giữ máy chủ.");
        }
        return target;
    }

    void requireRoom(AccountId account, Push.Target target) {
        if (!subscriptions.has(account, target.endpoint()) && subscriptions.count(account) >= MOST_BROWSERS) {
            throw new Refusal("Đã bật ở " + OfficialFigures.count(MOST_BROWSERS)
                    + " trình duyệt. Bỏ bớt một trình duyệt không dùng nữa rồi bật lại ở đây.");
        }
    }

    private static byte[] bytes(String text) {
        try {
            return Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException _) {
            return new byte[0];
        }
    }

    private static String host(String endpoint) {
        try {
            String host = URI.create(endpoint).getHost();
            return host == null ? "" : host;
        } catch (IllegalArgumentException _) {
            return "";
        }
    }
}
