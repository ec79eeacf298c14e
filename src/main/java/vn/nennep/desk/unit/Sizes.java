package vn.nennep.desk.unit;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.nennep.organization.Structure;
import vn.nennep.organization.UnitId;
import vn.nennep.people.Headcount;
import vn.nennep.people.Headcounts;

/// Branches and people, rolled up to the units directly below a root.
@Component
class Sizes {

    private static final Set<String> BRANCHES = Set.of("BRANCH", "GRASSROOTS_BRANCH");

    private final Structure structure;
    private final Headcounts people;

    Sizes(Structure structure, Headcounts people) {
        this.structure = structure;
        this.people = people;
    }

    /// By child of the root; what the root holds itself stands under the root.
    Map<UnitId, Size> under(UnitId root, LocalDate on) {
        Map<UnitId, Integer> branches = structure.tally(root, BRANCHES, on);
        Map<UnitId, Headcount> heads = people.under(root, on);
        Set<UnitId> children = new HashSet<>(branches.keySet());
        children.addAll(heads.keySet());
        Map<UnitId, Size> counts = new HashMap<>();
        for (UnitId child : children) {
            var here = heads.getOrDefault(child, Headcount.NONE);
            int others = here.heads() - here.members();
            counts.put(child, new Size(branches.getOrDefault(child, 0), here.members(), others));
        }
        return counts;
    }
}
