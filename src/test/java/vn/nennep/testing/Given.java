package vn.nennep.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import vn.nennep.access.AccountId;
import vn.nennep.access.Accounts;
import vn.nennep.access.Role;
import vn.nennep.organization.NewUnit;
import vn.nennep.organization.UnitChanges;
import vn.nennep.organization.UnitId;
import vn.nennep.people.NewPerson;
import vn.nennep.people.People;
import vn.nennep.people.PersonCategory;
import vn.nennep.people.PersonId;
import vn.nennep.text.PersonName;

/// Builders with defaults, through the modules' own contracts. What they make is nobody else's, so tests that share a
/// program do not meet.
public final class Given {

    /// Everything that is given stands since then.
    public static final LocalDate SINCE = LocalDate.of(2024, 1, 1);

    public static final String PASSWORD = "mật khẩu để thử";

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final UnitChanges changes;
    private final People people;
    private final Accounts accounts;

    Given(UnitChanges changes, People people, Accounts accounts) {
        this.changes = changes;
        this.people = people;
        this.accounts = accounts;
    }

    /// A small province of its own, with an account for each role.
    public Cast cast() {
        return Cast.in(this);
    }

    /// @param kind code of the unit's kind: "DISTRICT_COMMITTEE", "BRANCH" …
    public UnitId unit(String name, String kind, @Nullable UnitId parent) {
        int number = COUNT.incrementAndGet();
        return changes.open(new NewUnit(name, name, symbol(kind), "Thử Nghiệm", kind, parent, number), SINCE);
    }

    private static String symbol(String kind) {
        return switch (kind) {
            case "PROVINCIAL_COMMITTEE" -> "TU";
            case "DISTRICT_COMMITTEE" -> "HU";
            case "DIRECT_COMMITTEE" -> "ĐUK";
            case "GRASSROOTS_COMMITTEE" -> "ĐU";
            case "ADVISORY_BODY" -> "BTG";
            default -> "";
        };
    }

    /// A member whose home is the unit.
    public PersonId person(String fullName, UnitId home) {
        return person(fullName, home, PersonCategory.MEMBER);
    }

    public PersonId person(String fullName, UnitId home, PersonCategory... categories) {
        PersonName name = PersonName.parse(fullName);
        return people.enrol(
                new NewPerson(name.family(), name.middle(), name.given(), null, Set.of(categories), home, List.of()),
                SINCE);
    }

    /// An account with one role, and the person it belongs to when there is one.
    public SignIn account(Role role, UnitId unit, @Nullable PersonId person) {
        String username =
                role.name().toLowerCase(java.util.Locale.ROOT).replace('_', '.') + "." + COUNT.incrementAndGet();
        AccountId id = accounts.open(username, role.label() + " " + COUNT.get(), PASSWORD, person);
        accounts.forPractice(id); // who is asked for a second factor says so in a test of its own
        accounts.grant(id, role, unit, SINCE);
        return new SignIn(id, username, PASSWORD);
    }

    public SignIn account(Role role, UnitId unit) {
        return account(role, unit, null);
    }

    /// What a person types to sign in.
    public record SignIn(AccountId account, String username, String password) {}
}
