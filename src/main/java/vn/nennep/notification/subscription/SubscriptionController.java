package vn.nennep.notification.subscription;

import static nennep.sql.notification.Tables.SUBSCRIPTION;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.nennep.access.Access;
import vn.nennep.access.AccountId;
import vn.nennep.access.Audit;
import vn.nennep.access.Browsers;
import vn.nennep.notification.push.Push;
import vn.nennep.web.Form;
import vn.nennep.web.NotFound;
import vn.nennep.web.Redirect;

/// The browsers in which one is told.
@Controller
@RequestMapping("/account/notifications/subscriptions")
class SubscriptionController {

    private final Subscriptions subscriptions;
    private final Offered offered;
    private final Browsers browsers;
    private final Access access;
    private final Audit audit;

    SubscriptionController(
            Subscriptions subscriptions, Offered offered, Browsers browsers, Access access, Audit audit) {
        this.subscriptions = subscriptions;
        this.offered = offered;
        this.browsers = browsers;
        this.access = access;
        this.audit = audit;
    }

    @PostMapping
    @Transactional
    public Redirect add(Form<SubscriptionForm> form) {
        Push.Target target = offered.target(form.value());
        offered.requireRoom(me(), target);
        write(target);
        audit.record("notification.subscription.added", "account/" + me(), null, Map.of());
        return Redirect.to("/account/notifications").saying("Từ nay thông báo hiện cả trên trình duyệt này.");
    }

    /// The browser has changed its endpoint by itself; its worker knows the old one, which nobody else does.
    @PostMapping("/renewal")
    @Transactional
    public Redirect renew(Form<SubscriptionForm> form) {
        String old = form.value().old();
        if (!subscriptions.has(me(), old)) {
            throw new NotFound();
        }
        Push.Target target = offered.target(form.value());
        subscriptions.forget(SUBSCRIPTION.ENDPOINT.eq(old).and(SUBSCRIPTION.ACCOUNT_ID.eq(me().value())));
        write(target);
        return Redirect.to("/account/notifications");
    }

    private void write(Push.Target target) {
        subscriptions.write(me(), target, browsers.here());
    }

    @PostMapping("/{id}/removal")
    @Transactional
    public Redirect remove(@PathVariable long id) {
        if (subscriptions
                .forget(SUBSCRIPTION.ID.eq(id).and(SUBSCRIPTION.ACCOUNT_ID.eq(me().value())))
                .isEmpty()) {
            throw new NotFound();
        }
        audit.record("notification.subscription.removed", "account/" + me(), null, Map.of());
        return Redirect.to("/account/notifications").saying("Đã thôi gửi đến trình duyệt ấy.");
    }

    private AccountId me() {
        return access.caller().account();
    }
}
