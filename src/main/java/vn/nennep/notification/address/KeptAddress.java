package vn.nennep.notification.address;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.nennep.access.Accounts;
import vn.nennep.people.PersonId;
import vn.nennep.privacy.KeptAbout;
import vn.nennep.privacy.Purpose;

/// Where a person's letters go.
@Component
@Order(6)
class KeptAddress implements KeptAbout {

    private final Accounts accounts;
    private final Addresses addresses;

    KeptAddress(Accounts accounts, Addresses addresses) {
        this.accounts = accounts;
        this.addresses = addresses;
    }

    @Override
    public List<Kept> of(PersonId person) {
        return accounts.ofPerson(person).flatMap(account -> addresses.of(account.id())).stream()
                .map(address -> new Kept(
                        Purpose.ACCOUNT,
                        "Nhận thông báo",
                        List.of(new Entry(
                                "Địa chỉ thư", address.email() + (address.confirmed() ? "" : " (chưa xác nhận)")))))
                .toList();
    }
}
