package vn.nennep.reorganisation.act;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.nennep.access.Handover;
import vn.nennep.organization.Unit;
import vn.nennep.organization.UnitId;
import vn.nennep.people.Moves;
import vn.nennep.people.People;
import vn.nennep.people.Person;
import vn.nennep.people.PersonCategory;
import vn.nennep.people.PersonId;
import vn.nennep.reorganisation.Follower;

/// People, roles and work from one unit to another.
@Component
class HandingOver {

    private final People people;
    private final Moves moves;
    private final Handover roles;
    private final List<Follower> followers;

    HandingOver(People people, Moves moves, Handover roles, List<Follower> followers) {
        this.people = people;
        this.moves = moves;
        this.roles = roles;
        this.followers = List.copyOf(followers);
    }

    boolean hasPeople(UnitId unit, LocalDate on) {
        return !at(unit, on).isEmpty();
    }

    /// Everything; answers how many persons went.
    int all(Carried act, Unit from, Unit to) {
        LocalDate on = act.ground().on();
        int count = at(from.id(), on).size();
        mustHold(from, to, count);
        moves.everybody(from.id(), to.id(), on);
        moves.endPositions(from.id(), on);
        roles.end(from.id(), to.id(), on);
        follow(act, from, to, null);
        return count;
    }

    /// Those named and what they owe; answers how many there were.
    int some(Carried act, Unit from, Unit to, List<Long> named) {
        LocalDate on = act.ground().on();
        Set<PersonId> here = at(from.id(), on).stream().map(Person::id).collect(Collectors.toSet());
        Set<PersonId> going =
                named.stream().map(PersonId::new).filter(here::contains).collect(Collectors.toSet());
        if (going.isEmpty()) {
            return 0;
        }
        mustHold(from, to, going.size());
        moves.some(going, from.id(), to.id(), on);
        roles.pass(going, from.id(), to.id(), on);
        follow(act, from, to, going);
        return going.size();
    }

    private void follow(Carried act, Unit from, Unit to, @Nullable Set<PersonId> going) {
        String reason = "Chuyển sang " + to.name() + " theo " + act.decision();
        var passing = new Follower.Passing(from.id(), to.id(), act.ground().on(), going, reason);
        followers.forEach(follower -> follower.pass(passing));
    }

    private static void mustHold(Unit from, Unit to, int count) {
        if (count > 0 && !to.kind().holdsPeople()) {
            throw new Impossible("“" + to.name() + "” không có người sinh hoạt trực tiếp nên không nhận được " + count
                    + " người của “" + from.name() + "”. Mời chọn đơn vị có người sinh hoạt, hoặc chuyển người trước.");
        }
    }

    private List<Person> at(UnitId unit, LocalDate on) {
        return people.ofUnit(unit, EnumSet.allOf(PersonCategory.class), on);
    }
}
