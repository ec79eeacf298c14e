package vn.nennep.sample.province;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.nennep.organization.NewUnit;
import vn.nennep.organization.UnitId;

/// A unit as drawn up, with those below it; opened, it knows its id.
final class UnitDraft {

    final String kind;
    final String name;
    final String shortName;
    final String symbol;
    final String place;
    final @Nullable UnitDraft parent;
    final List<UnitDraft> children = new ArrayList<>();

    /// The leading people whose home this is, in the order in which they are enrolled.
    final List<Seat> seats = new ArrayList<>();

    /// How many people have their home here, those in the seats among them.
    int people;

    /// What it was called before its name changed; null for almost all.
    @Nullable String formerName;

    @Nullable UnitId id;

    private UnitDraft(
            @Nullable UnitDraft parent, String kind, String name, String shortName, String symbol, String place) {
        this.parent = parent;
        this.kind = kind;
        this.name = name;
        this.shortName = shortName;
        this.symbol = symbol;
        this.place = place;
    }

    static UnitDraft root(String kind, String name, String symbol, String place) {
        return new UnitDraft(null, kind, name, name, symbol, place);
    }

    UnitDraft open(String kind, String name, String shortName, String symbol, String place) {
        UnitDraft child = new UnitDraft(this, kind, name, shortName, symbol, place);
        children.add(child);
        return child;
    }

    UnitDraft open(String kind, String name, String symbol, String place) {
        return open(kind, name, name, symbol, place);
    }

    boolean holdsMembers() {
        return kind.equals("BRANCH") || kind.equals("GRASSROOTS_BRANCH");
    }

    boolean holdsOthers() {
        return switch (kind) {
            case "STATE_BODY",
                    "FRONT",
                    "MASS_ORGANISATION",
                    "NEWSPAPER",
                    "BROADCASTER",
                    "POLITICAL_SCHOOL",
                    "DISTRICT_STATE_BODY",
                    "DISTRICT_FRONT",
                    "DISTRICT_MASS_ORGANISATION" -> true;
            default -> false;
        };
    }

    /// Every unit of the tree, those above before those below.
    void walk(Consumer<UnitDraft> visit) {
        visit.accept(this);
        children.forEach(child -> child.walk(visit));
    }

    UnitId opened() {
        if (id == null) {
            throw new IllegalStateException("not yet opened: " + name);
        }
        return id;
    }

    NewUnit asNew() {
        int sort = parent == null ? 0 : parent.children.indexOf(this) + 1;
        String firstName = formerName == null ? name : formerName;
        return new NewUnit(firstName, shortName, symbol, place, kind, parent == null ? null : parent.opened(), sort);
    }
}
