package vn.nennep.access.delegation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import vn.nennep.access.Access;
import vn.nennep.access.Permission;
import vn.nennep.access.Role;
import vn.nennep.access.grant.AccountToken;
import vn.nennep.access.granting.Granting;
import vn.nennep.access.granting.NewGrant;
import vn.nennep.organization.UnitId;
import vn.nennep.organization.Units;
import vn.nennep.testing.Cast;
import vn.nennep.testing.ContractTest;
import vn.nennep.testing.Given;
import vn.nennep.testing.Given.SignIn;
import vn.nennep.testing.MovableClock;
import vn.nennep.web.NotFound;
import vn.nennep.web.Refusal;

/// Whatever is given, lent, ended and revoked in whatever order and on whatever days: nobody comes to hold more than
/// whoever gave it held on that day, and nobody does with a loan what its owner may not do that day.
@ContractTest
class NeverMoreTest {

    private static final int STEPS = 40;

    private record Place(Role role, UnitId unit) {}

    @Autowired
    Access access;

    @Autowired
    Granting granting;

    @Autowired
    Delegations delegations;

    @Autowired
    Given given;

    @Autowired
    Units units;

    @Autowired
    MovableClock clock;

    @Autowired
    DSLContext sql;

    Cast cast;
    List<UnitId> places;
    List<SignIn> everybody;
    LocalDate today;

    @AfterEach
    void sign_out() {
        SecurityContextHolder.clearContext();
    }

    private void as(SignIn who) {
        SecurityContextHolder.setContext(new SecurityContextImpl(new AccountToken(who.account())));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void nobody_comes_to_hold_more_than_the_giver_held(long seed) {
        cast = given.cast();
        places = List.of(
                cast.province(),
                cast.district(),
                cast.otherDistrict(),
                cast.grassroots(),
                cast.branch(),
                cast.secondBranch());
        everybody = new ArrayList<>(cast.everybody());
        everybody.add(given.account(Role.ADMINISTRATOR, cast.district()));
        everybody.add(given.account(Role.INSPECTOR, cast.grassroots()));
        today = MovableClock.FIRST_DAY;
        Random random = new Random(seed);
        int done = 0;
        for (int step = 0; step < STEPS; step++) {
            done += step(random) ? 1 : 0;
            if (step % 4 == 3) {
                loansAreCoveredByTheirOwners();
            }
        }
        assertThat(done).as("steps that were not refused, seed %d", seed).isGreaterThan(STEPS / 10);
    }

    private boolean step(Random random) {
        SignIn by = pick(everybody, random);
        SignIn to = pick(everybody, random);
        Set<Place> givers = held(by, false);
        Set<Place> before = held(to, true);
        as(by);
        boolean done = tried(() -> act(random, by, to));
        if (done && random.nextInt(4) == 0) {
            today = today.plusDays(random.nextInt(40));
            clock.moveTo(today);
            return true;
        }
        boolean keeper = givers.stream().anyMatch(place -> place.role() == Role.ADMINISTRATOR);
        Set<Place> gained = held(to, true);
        gained.removeAll(before);
        assertThat(gained).allSatisfy(place -> assertThat(givers)
                .anyMatch(held -> held.unit().equals(place.unit())
                        && (held.role() == place.role() || keeper && held.role() == Role.ADMINISTRATOR)));
        return done;
    }

    private void act(Random random, SignIn by, SignIn to) {
        LocalDate from = today.plusDays(random.nextInt(3) == 0 ? random.nextInt(20) : 0);
        switch (random.nextInt(4)) {
            case 0 -> {
                LocalDate until = random.nextBoolean() ? null : from.plusDays(random.nextInt(60));
                UnitId unit = pick(places, random);
                granting.give(new NewGrant(
                        to.account(),
                        pick(List.of(Role.values()), random),
                        units.get(unit, today),
                        random.nextInt(3) > 0,
                        from,
                        until,
                        "thử"));
            }
            case 1, 2 -> {
                UnitId below = random.nextBoolean() ? null : pick(places, random);
                delegations.lend(new NewDelegation(
                        grant(random, by), below, to.account(), from, from.plusDays(random.nextInt(90)), "thử"));
            }
            default -> granting.end(grant(random, to), from, "thử");
        }
    }

    private long grant(Random random, SignIn of) {
        List<Long> grants = sql.fetch(
                        "select id from access.role_grant where account_id = {0} order by id",
                        DSL.val(of.account().value()))
                .getValues(0, Long.class);
        return pick(grants, random);
    }

    private static boolean tried(Runnable act) {
        try {
            act.run();
            return true;
        } catch (NotFound | Refusal refused) {
            return false;
        }
    }

    private void loansAreCoveredByTheirOwners() {
        for (SignIn one : everybody) {
            as(one);
            access.caller().grants().stream().filter(grant -> !grant.own()).forEach(grant -> {
                SignIn owner = everybody.stream()
                        .filter(who -> who.account().equals(grant.onBehalfOf()))
                        .findFirst()
                        .orElseThrow();
                Set<Place> owned = held(owner, false);
                as(one);
                Permission only = () -> Set.of(grant.role());
                assertThat(grant.role()).isNotEqualTo(Role.MEMBER);
                assertThat(owned).contains(new Place(grant.role(), grant.reach()));
                places.stream()
                        .filter(unit -> grant.whole() && isBelow(unit, grant.reach()))
                        .forEach(unit -> {
                            assertThat(access.may(only, unit)).isTrue();
                            assertThat(owned).contains(new Place(grant.role(), unit));
                        });
            });
        }
    }

    private boolean isBelow(UnitId unit, UnitId root) {
        return units.chain(unit, today).stream().anyMatch(step -> step.id().equals(root));
    }

    /// Role by role where somebody may, as Access decides.
    private Set<Place> held(SignIn who, boolean loans) {
        as(who);
        Set<Place> held = new HashSet<>();
        for (Role role : Role.values()) {
            Permission only = new Permission() {
                @Override
                public Set<Role> roles() {
                    return Set.of(role);
                }

                @Override
                public boolean lent() {
                    return loans;
                }
            };
            Stream.concat(places.stream(), Stream.of(cast.propaganda()))
                    .filter(unit -> access.may(only, unit))
                    .forEach(unit -> held.add(new Place(role, unit)));
        }
        return held;
    }

    private static <T> T pick(List<T> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }
}
