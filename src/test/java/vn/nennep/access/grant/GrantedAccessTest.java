package vn.nennep.access.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.transaction.annotation.Transactional;
import vn.nennep.access.Access;
import vn.nennep.access.Permission;
import vn.nennep.access.Role;
import vn.nennep.organization.UnitId;
import vn.nennep.testing.Cast;
import vn.nennep.testing.Given;
import vn.nennep.testing.Given.SignIn;
import vn.nennep.web.NotFound;
import vn.nennep.web.probe.ProbeTest;

@ProbeTest
@Transactional
class GrantedAccessTest {

    private static final Permission OFFICIALS = () -> Set.of(Role.ADVISORY_OFFICER, Role.COMMITTEE_SECRETARY);
    private static final Permission BRANCH = () -> Set.of(Role.BRANCH_SECRETARY);

    @Autowired
    private Access access;

    @Autowired
    private Given given;

    @Autowired
    private DSLContext sql;

    private Cast cast;

    @BeforeEach
    void province() {
        cast = given.cast();
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    private void as(SignIn who) {
        SecurityContextHolder.setContext(new SecurityContextImpl(new AccountToken(who.account())));
    }

    @Test
    void an_officer_of_an_advisory_body_reaches_the_committees_subtree() {
        as(cast.officer());
        assertThat(access.may(OFFICIALS, cast.province())).isTrue();
        assertThat(access.may(OFFICIALS, cast.secondBranch())).isTrue();
        assertThat(access.caller().units()).containsExactly(cast.propaganda());
        assertThat(access.roots(OFFICIALS)).containsExactly(cast.province());
    }

    @Test
    void a_secretary_reaches_what_is_below_and_nothing_beside_or_above() {
        as(cast.secretary());
        assertThat(access.may(OFFICIALS, cast.branch())).isTrue();
        assertThat(access.may(OFFICIALS, cast.otherDistrict())).isFalse();
        assertThat(access.may(OFFICIALS, cast.province())).isFalse();
        assertThatThrownBy(() -> access.require(OFFICIALS, cast.province())).isInstanceOf(NotFound.class);
    }

    @Test
    void a_role_without_the_permission_may_not_even_at_its_own_unit() {
        as(cast.member());
        assertThat(access.may(BRANCH, cast.branch())).isFalse();
        as(cast.branchSecretary());
        assertThat(access.may(BRANCH, cast.branch())).isTrue();
        assertThat(access.may(OFFICIALS, cast.branch())).isFalse();
    }

    @Test
    void a_list_keeps_only_what_is_reached() {
        assertThat(reached(cast.officer())).hasSize(5);
        assertThat(reached(cast.secretary()))
                .containsExactlyInAnyOrder(cast.district(), cast.branch(), cast.secondBranch());
        assertThat(reached(cast.member())).isEmpty();
    }

    private List<UnitId> reached(SignIn who) {
        as(who);
        Field<Long> unit = DSL.field(DSL.name("u", "unit"), SQLDataType.BIGINT);
        var units = DSL.values(
                        DSL.row(cast.province().value()),
                        DSL.row(cast.district().value()),
                        DSL.row(cast.otherDistrict().value()),
                        DSL.row(cast.branch().value()),
                        DSL.row(cast.secondBranch().value()))
                .as("u", "unit");
        return sql.select(unit).from(units).where(access.reach(OFFICIALS, unit)).fetch(row -> new UnitId(row.value1()));
    }

    @Test
    void what_stands_above_may_be_read_from_below() {
        as(cast.member());
        assertThat(access.standsUnder(cast.province())).isTrue();
        assertThat(access.standsUnder(cast.branch())).isTrue();
        assertThat(access.standsUnder(cast.otherDistrict())).isFalse();
        assertThat(access.standsUnder(cast.secondBranch())).isFalse();
    }

    @Test
    void nobody_signed_in_may_nothing() {
        assertThatThrownBy(() -> access.caller()).isInstanceOf(AccessDeniedException.class);
    }
}
