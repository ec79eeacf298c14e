package vn.nennep.privacy.request;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.nennep.access.AccountErasure;
import vn.nennep.database.ProgramDoor;
import vn.nennep.people.Anonymity;
import vn.nennep.people.People;
import vn.nennep.people.PersonDetails;
import vn.nennep.people.PersonId;
import vn.nennep.privacy.Forgetting;
import vn.nennep.privacy.Forgetting.Forgotten;
import vn.nennep.privacy.Forgetting.Told;
import vn.nennep.text.OfficialFigures;
import vn.nennep.web.Refusal;

/// Xóa: rehearsed first, then done for good. The person's number stays in every row in which they were counted.
@Component
public class Erasing {

    private final People people;
    private final Anonymity anonymity;
    private final AccountErasure accounts;
    private final ObjectProvider<Forgetting> modules;
    private final ProgramDoor door;
    private final Clock clock;

    Erasing(
            People people,
            Anonymity anonymity,
            AccountErasure accounts,
            ObjectProvider<Forgetting> modules,
            ProgramDoor door,
            Clock clock) {
        this.people = people;
        this.anonymity = anonymity;
        this.accounts = accounts;
        this.modules = modules;
        this.door = door;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    List<Told> rehearse(PersonId person) {
        return door.through("what would be erased is counted", () -> told(person));
    }

    private List<Told> told(PersonId person) {
        Forgotten forgotten = forgotten(person);
        List<Told> told = new ArrayList<>();
        told.add(new Told(true, "Họ tên, năm sinh"));
        if (!forgotten.accounts().isEmpty()) {
            told.add(new Told(
                    true,
                    "Tên, mật khẩu, khóa và vai trò của "
                            + OfficialFigures.count(forgotten.accounts().size()) + " tài khoản; tài khoản đóng hẳn"));
        }
        told.add(new Told(false, "Đối tượng, nơi sinh hoạt, chức vụ không kèm họ tên, để số liệu các năm không đổi"));
        told.add(new Told(false, "Nhật ký xem và nhật ký việc làm chỉ ghi số thứ tự, giữ theo thời hạn của nhật ký"));
        modules.orderedStream().forEach(module -> told.addAll(module.told(forgotten)));
        return told;
    }

    /// As the program, in the transaction of whoever decided it.
    ///
    /// @throws Refusal for somebody who still takes part somewhere
    @Transactional(propagation = Propagation.MANDATORY)
    public void erase(PersonId person) {
        LocalDate today = LocalDate.now(clock);
        if (anonymity.takesPart(person, today)) {
            throw new Refusal("Người này còn sinh hoạt nên phải có tên trong danh sách. Ghi thôi sinh hoạt trước, "
                    + "hoặc trả lời không thực hiện và nêu căn cứ.");
        }
        Forgotten forgotten = forgotten(person);
        modules.orderedStream().forEach(module -> module.forget(forgotten));
        accounts.erase(accounts.of(person));
        anonymity.erase(person, today);
    }

    private Forgotten forgotten(PersonId person) {
        List<AccountErasure.Owned> owned = accounts.of(person);
        Set<String> names = Stream.concat(
                        people.details(person).stream().map(PersonDetails::fullName),
                        owned.stream().map(AccountErasure.Owned::displayName))
                .collect(Collectors.toSet());
        return new Forgotten(
                person, owned.stream().map(AccountErasure.Owned::id).collect(Collectors.toSet()), names);
    }
}
