package vn.nennep.notification.subscription;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.nennep.access.Accounts;
import vn.nennep.people.PersonId;
import vn.nennep.privacy.KeptAbout;
import vn.nennep.privacy.Purpose;

/// In which browsers a person is told.
@Component
@Order(6)
class KeptSubscriptions implements KeptAbout {

    private final Accounts accounts;
    private final Subscriptions subscriptions;

    KeptSubscriptions(Accounts accounts, Subscriptions subscriptions) {
        this.accounts = accounts;
        this.subscriptions = subscriptions;
    }

    @Override
    public List<Kept> of(PersonId person) {
        List<Entry> browsers = accounts.ofPerson(person).stream()
                .flatMap(account -> subscriptions.of(account.id()).stream())
                .map(each -> new Entry("Trình duyệt", each.name()))
                .toList();
        return browsers.isEmpty()
                ? List.of()
                : List.of(new Kept(Purpose.ACCOUNT, "Nhận thông báo trên trình duyệt", browsers));
    }
}
