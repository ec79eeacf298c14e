package vn.nennep.planning.model;

import static vn.nennep.testing.Given.SINCE;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.nennep.access.Role;
import vn.nennep.organization.UnitId;
import vn.nennep.people.PersonCategory;
import vn.nennep.people.PersonId;
import vn.nennep.people.Positions;
import vn.nennep.testing.Given;
import vn.nennep.testing.PageClient;

/// The bodies of which a plan speaks, by name, and who signs in for them.
final class Ground {

    private final Given given;
    private final Positions positions;
    private final int port;
    private final Map<String, UnitId> units = new LinkedHashMap<>();

    private Ground(Given given, Positions positions, int port) {
        this.given = given;
        this.positions = positions;
        this.port = port;
    }

    /// @param root who issues the plan
    static Ground under(String root, String kind, Given given, Positions positions, int port) {
        return new Ground(given, positions, port).with(root, kind, null);
    }

    /// Units of one kind directly below another.
    Ground with(String kind, UnitId parent, String... names) {
        for (String name : names) {
            units.put(name, given.unit(name, kind, parent));
        }
        return this;
    }

    private Ground with(String name, String kind, @Nullable UnitId parent) {
        units.put(name, given.unit(name, kind, parent));
        return this;
    }

    /// Below the unit of that name.
    Ground below(String parent, String kind, String... names) {
        return with(kind, unit(parent), names);
    }

    Ground member(String name, String home) {
        given.person(name, unit(home), PersonCategory.MEMBER);
        return this;
    }

    Ground person(String name, String home, PersonCategory... categories) {
        given.person(name, unit(home), categories);
        return this;
    }

    /// A member of the branch who is secretary of the committee.
    Ground secretary(String name, String home, String committee) {
        PersonId person = given.person(name, unit(home), PersonCategory.MEMBER);
        positions.appoint(person, unit(committee), "Bí thư", SINCE, null);
        return this;
    }

    UnitId unit(String name) {
        UnitId id = units.get(name);
        if (id == null) {
            throw new AssertionError("no unit " + name);
        }
        return id;
    }

    PageClient as(Role role, String unit) {
        return PageClient.signedIn(port, given.account(role, unit(unit)));
    }
}
