package vn.nennep.study.conference;

import java.util.List;
import vn.nennep.organization.UnitKind;
import vn.nennep.organization.Units;

/// Kinds of unit whose rosters stay out of the program: they tell numbers.
final class CountsOnly {

    private CountsOnly() {}

    static List<String> kinds(Units units) {
        return units.kinds().stream()
                .filter(UnitKind::countsOnly)
                .map(UnitKind::code)
                .toList();
    }
}
