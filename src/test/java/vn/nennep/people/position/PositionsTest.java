package vn.nennep.people.position;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nennep.organization.UnitId;
import vn.nennep.people.PersonId;
import vn.nennep.people.PositionId;
import vn.nennep.people.Positions;
import vn.nennep.people.Rolls;
import vn.nennep.testing.Cast;
import vn.nennep.testing.ContractTest;
import vn.nennep.testing.Given;
import vn.nennep.web.Refusal;

@ContractTest
class PositionsTest {

    private static final LocalDate MAY = LocalDate.of(2024, 5, 1);
    private static final LocalDate JUNE = LocalDate.of(2024, 6, 1);

    @Autowired
    Positions positions;

    @Autowired
    Rolls rolls;

    @Autowired
    DSLContext sql;

    @Autowired
    Given given;

    private Cast cast;

    @BeforeEach
    void a_province() {
        cast = given.cast();
    }

    @ParameterizedTest
    @CsvSource({
        "DISTRICT_COMMITTEE, Bí thư Huyện ủy, true",
        "DISTRICT_COMMITTEE, Phó Bí thư Thường trực, true",
        "DISTRICT_COMMITTEE, Cán bộ tổng hợp, false",
        "GRASSROOTS_COMMITTEE, Bí thư Đảng ủy, true",
        "GRASSROOTS_BRANCH, Bí thư chi bộ, false",
        "BRANCH, Bí thư chi bộ, false",
        "ADVISORY_BODY, Trưởng ban, true",
        "ADVISORY_BODY, Phó Trưởng ban Thường trực, true",
        "ADVISORY_BODY, Trưởng phòng, false",
        "STATE_BODY, PHÓ GIÁM ĐỐC, true",
        "POLITICAL_SCHOOL, Hiệu trưởng, true",
        "MASS_ORGANISATION, Bí thư Tỉnh Đoàn, true",
    })
    void an_office_makes_a_key_leader_or_not(String kind, String title, boolean leads) {
        UnitId unit = given.unit("Đơn vị thử " + kind, kind, cast.province());
        PersonId person = cast.members().getFirst();

        positions.appoint(person, unit, title, MAY, null);

        assertThat(positions.at(unit, MAY))
                .extracting(Positions.Holder::keyLeader)
                .containsExactly(leads);
        assertThat(positions.of(person, MAY))
                .extracting(Positions.Office::keyLeader)
                .containsExactly(leads);
        assertThat(keyLeaders(cast.province(), MAY)).isEqualTo(leads ? List.of(person.value()) : List.of());
    }

    @Test
    void who_holds_two_leading_offices_is_one_key_leader_at_home() {
        PersonId person = cast.members().get(1);
        positions.appoint(person, cast.district(), "Bí thư", MAY, null);
        positions.appoint(person, cast.grassroots(), "Bí thư", MAY, JUNE);

        Rolls.Roll roll = rolls.keyLeaders(cast.province(), MAY);
        assertThat(sql.select(roll.personId(), roll.unitId()).from(roll.table()).fetch())
                .singleElement()
                .satisfies(
                        row -> assertThat(row.value2()).isEqualTo(cast.branch().value()));
        assertThat(keyLeaders(cast.grassroots(), MAY)).hasSize(1);
        assertThat(keyLeaders(cast.grassroots(), JUNE)).isEmpty();
        assertThat(keyLeaders(cast.otherDistrict(), MAY)).isEmpty();
    }

    @Test
    void an_office_ends_on_a_day_or_is_taken_back() {
        PersonId person = cast.members().get(2);
        PositionId held = positions.appoint(person, cast.branch(), "Bí thư chi bộ", MAY, null);
        PositionId coming = positions.appoint(person, cast.grassroots(), "Bí thư Đảng ủy", JUNE, null);

        positions.end(person, held, JUNE);
        positions.end(person, coming, JUNE);
        positions.end(cast.members().get(3), held, MAY.plusDays(1));

        assertThat(positions.of(person, JUNE)).singleElement().satisfies(office -> {
            assertThat(office.id()).isEqualTo(held);
            assertThat(office.until()).isEqualTo(JUNE);
        });
    }

    @Test
    void one_office_is_held_once_at_a_time() {
        PersonId person = cast.members().get(2);
        positions.appoint(person, cast.branch(), "Bí thư chi bộ", MAY, JUNE);

        assertThatThrownBy(() -> positions.appoint(person, cast.branch(), "Bí thư chi bộ", MAY.plusDays(3), null))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("đã giữ chức vụ");
        positions.appoint(person, cast.branch(), "Bí thư chi bộ", JUNE, null);
        assertThat(positions.of(person, MAY)).hasSize(2);
    }

    private List<Long> keyLeaders(UnitId root, LocalDate day) {
        Rolls.Roll roll = rolls.keyLeaders(root, day);
        return sql.select(roll.personId()).from(roll.table()).fetch(roll.personId());
    }
}
