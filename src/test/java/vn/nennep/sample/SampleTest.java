package vn.nennep.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.nennep.organization.Unit;
import vn.nennep.organization.UnitId;
import vn.nennep.organization.Units;
import vn.nennep.people.People;
import vn.nennep.people.Person;
import vn.nennep.people.PersonCategory;
import vn.nennep.people.Rolls;
import vn.nennep.planning.Topics;
import vn.nennep.testing.PageClient;
import vn.nennep.testing.SamplePageTest;

@SamplePageTest
class SampleTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 28);

    @Autowired
    Sample sample;

    @Autowired
    Units units;

    @Autowired
    People people;

    @Autowired
    Rolls rolls;

    @Autowired
    Topics topics;

    @Autowired
    DSLContext sql;

    @LocalServerPort
    int port;

    @Test
    void it_holds_as_many_branches_and_people_as_it_says_and_everybody_once() {
        UnitId province = units.roots(DAY).getFirst().id();

        assertThat(units.ofKind("BRANCH", province, DAY).size()
                        + units.ofKind("GRASSROOTS_BRANCH", province, DAY).size())
                .isEqualTo(SampleSize.SMALL.branches());
        assertThat(people()).isEqualTo(SampleSize.SMALL.people());
        assertThat(topics.all()).extracting(Topics.Topic::years).contains("2024–2025");
    }

    private int people() {
        return sql.transactionResult(inside -> inside.dsl()
                .fetchCount(rolls.on(EnumSet.allOf(PersonCategory.class), DAY).table()));
    }

    @Test
    void loading_it_again_adds_nothing() {
        int before = people();

        sample.load(SampleSize.SMALL);

        assertThat(units.roots(DAY)).hasSize(1);
        assertThat(people()).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("accounts")
    void each_account_of_the_walk_through_opens(SampleAccounts.Account account) {
        PageClient client = PageClient.at(port).signIn(account.username(), SampleAccounts.PASSWORD);

        assertThat(client.get("/units").heading()).isNotEmpty();
    }

    static List<SampleAccounts.Account> accounts() {
        return SampleAccounts.all();
    }

    @Test
    void people_of_one_name_in_the_branch_of_the_walk_through_are_told_apart() {
        List<Person> members = people.ofUnit(unit(SampleAccounts.BRANCH), Set.of(PersonCategory.MEMBER), DAY);

        assertThat(members)
                .filteredOn(person -> person.fullName().equals("Nguyễn Văn Hùng"))
                .extracting(Person::note)
                .contains("sinh 1975", "sinh 1982");
        assertThat(members)
                .extracting(Person::fullName)
                .contains(SampleAccounts.LOI.name(), SampleAccounts.AN.name(), "Tôn Nữ Ngọc Ánh");
    }

    @Test
    void a_unit_that_was_renamed_kept_its_old_name_in_the_past() {
        UnitId township = unit("Đảng bộ thị trấn Vĩnh Viễn");

        assertThat(units.history(township))
                .extracting(span -> span.unit().name())
                .containsExactly("Đảng bộ thị trấn Vĩnh Viễn", "Đảng bộ xã Vĩnh Viễn");
    }

    @Test
    void what_is_out_of_reach_does_not_exist() {
        PageClient other = PageClient.at(port).signIn(SampleAccounts.NGHIA.username(), SampleAccounts.PASSWORD);

        other.get("/units/" + unit(SampleAccounts.OTHER_DISTRICT));
        other.get("/units/" + unit(SampleAccounts.DISTRICT), 404);
        other.get("/units/" + unit(SampleAccounts.BRANCH), 404);
    }

    private UnitId unit(String name) {
        return units.search(name, units.roots(DAY).getFirst().id(), DAY, 1).stream()
                .filter(unit -> unit.name().equals(name))
                .map(Unit::id)
                .findFirst()
                .orElseThrow();
    }
}
