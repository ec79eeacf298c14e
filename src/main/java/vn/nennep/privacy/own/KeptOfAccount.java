package vn.nennep.privacy.own;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.nennep.access.AccountRecord;
import vn.nennep.access.Accounts;
import vn.nennep.organization.Unit;
import vn.nennep.organization.Units;
import vn.nennep.people.PersonId;
import vn.nennep.privacy.KeptAbout;
import vn.nennep.privacy.Purpose;
import vn.nennep.text.OfficialFigures;

/// The account somebody signs in with, and that the audit log speaks of it.
@Component
@Order(9)
class KeptOfAccount implements KeptAbout {

    private final Accounts accounts;
    private final Units units;
    private final Clock clock;

    KeptOfAccount(Accounts accounts, Units units, Clock clock) {
        this.accounts = accounts;
        this.units = units;
        this.clock = clock;
    }

    @Override
    public List<Kept> of(PersonId person) {
        return accounts.ofPerson(person).stream()
                .flatMap(account -> Stream.of(
                        new Kept(Purpose.ACCOUNT, "Tài khoản", entries(account)),
                        new Kept(
                                Purpose.OVERSIGHT,
                                "Nhật ký",
                                List.of(new Entry(
                                        "Việc đồng chí đã làm trong chương trình",
                                        OfficialFigures.count(account.acts())
                                                + " mục; chỉ ghi việc gì, lúc nào, không ghi nội dung")))))
                .toList();
    }

    private List<Entry> entries(AccountRecord account) {
        LocalDate today = LocalDate.now(clock);
        List<Entry> entries = new ArrayList<>();
        entries.add(new Entry("Tên đăng nhập", account.username()));
        entries.add(
                new Entry("Mở ngày", OfficialFigures.date(LocalDate.ofInstant(account.openedAt(), clock.getZone()))));
        account.roles()
                .forEach(held -> entries.add(new Entry(
                        held.role().label(),
                        units.known(held.unit(), today).map(Unit::name).orElse("") + ", "
                                + Days.said(held.from(), held.until()))));
        return entries;
    }
}
