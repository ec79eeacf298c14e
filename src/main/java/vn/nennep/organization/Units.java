package vn.nennep.organization;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The units as they are on a day. Every list is ordered as the tree is: by sort, then by name the Vietnamese way.
public interface Units {

    Optional<Unit> find(UnitId id, LocalDate on);

    /// @throws java.util.NoSuchElementException when there is no such unit on that day
    Unit get(UnitId id, LocalDate on);

    /// Those of them that stand on that day.
    Map<UnitId, Unit> get(Collection<UnitId> ids, LocalDate on);

    /// As it is on the day; a unit that does not stand then, as it last was before or else first came to be. For naming
    /// what was done by units that are gone.
    Optional<Unit> known(UnitId id, LocalDate on);

    Map<UnitId, Unit> known(Collection<UnitId> ids, LocalDate on);

    /// Who has taken the unit's place, followed through several endings; itself while it stands.
    UnitId successor(UnitId id);

    /// Of these names those which below the root belong to units that had ended by the day and to none that
    /// stands, with who has taken their place.
    Map<String, Unit> ended(Collection<String> names, UnitId root, LocalDate on);

    /// From the root down to the unit itself; empty when it does not stand on that day.
    List<Unit> chain(UnitId id, LocalDate on);

    List<Unit> children(UnitId id, LocalDate on);

    /// Below what a unit sums up: its children, and behind them those that do not stand on the day but are
    /// counted directly with it.
    List<Unit> counted(UnitId id, LocalDate on);

    /// Units of a kind at or below a root.
    List<Unit> ofKind(String kindCode, UnitId root, LocalDate on);

    /// Units at or below a root whose name contains the words, with or without diacritics; first those
    /// whose name begins with them, then the higher before the lower.
    List<Unit> search(String words, UnitId root, LocalDate on, int limit);

    /// Those at or below the roots, each with the first day since when it stands without a break. For work on
    /// very many.
    Map<Unit, LocalDate> standing(Collection<UnitId> roots, LocalDate on);

    /// Units without a parent.
    List<Unit> roots(LocalDate on);

    /// Everything the unit has been, newest first; also what is entered for days to come.
    List<UnitSpan> history(UnitId id);

    List<UnitKind> kinds();

    /// The kinds of which units may be opened on the day, under a unit of the kind given; at the top when it is null.
    List<UnitKind> kindsUnder(@Nullable String parentKind, LocalDate on);

    /// The names of the advisory bodies that a committee of the kind has on the day.
    List<String> advisoryBodies(String kind, LocalDate on);
}
