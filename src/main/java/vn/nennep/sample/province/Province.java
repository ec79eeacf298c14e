package vn.nennep.sample.province;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.nennep.organization.UnitChanges;
import vn.nennep.organization.UnitId;
import vn.nennep.people.People;
import vn.nennep.people.PersonId;
import vn.nennep.sample.SampleSize;
import vn.nennep.sample.province.Crowd.Newcomer;

/// Opens and peoples a province that was drawn up, level by level.
@Component
class Province {

    /// The term of the committees began.
    static final LocalDate OPENED = LocalDate.of(2020, 10, 1);

    static final LocalDate RENAMED = LocalDate.of(2022, 1, 1);
    static final LocalDate ENROLLED = LocalDate.of(2024, 1, 1);

    private final UnitChanges changes;
    private final People people;

    Province(UnitChanges changes, People people) {
        this.changes = changes;
        this.people = people;
    }

    /// What the accounts need to know of the province.
    record Loaded(UnitId root, Map<String, UnitId> units, Map<String, PersonId> known) {}

    Loaded load(int no, SampleSize size, long seed) {
        UnitDraft root = ProvinceOutline.draw(no, size, seed);
        open(root);
        Map<String, UnitId> units = new HashMap<>();
        root.walk(unit -> units.putIfAbsent(unit.name, unit.opened()));
        return new Loaded(root.opened(), units, enrol(root, new Crowd(seed * 31 + no)));
    }

    private void open(UnitDraft root) {
        List<UnitDraft> level = List.of(root);
        while (!level.isEmpty()) {
            List<UnitId> ids =
                    changes.openAll(level.stream().map(UnitDraft::asNew).toList(), OPENED);
            for (int i = 0; i < ids.size(); i++) {
                level.get(i).id = ids.get(i);
            }
            level = level.stream().flatMap(unit -> unit.children.stream()).toList();
        }
        root.walk(unit -> {
            if (unit.formerName != null) {
                changes.rename(unit.opened(), unit.name, unit.shortName, RENAMED);
            }
        });
    }

    private Map<String, PersonId> enrol(UnitDraft root, Crowd crowd) {
        List<Newcomer> crowded = new ArrayList<>();
        root.walk(unit -> crowded.addAll(crowd.of(unit)));
        List<PersonId> ids =
                people.enrolAll(crowded.stream().map(Newcomer::person).toList(), ENROLLED);
        Map<String, PersonId> known = new HashMap<>();
        for (int i = 0; i < ids.size(); i++) {
            String knownAs = crowded.get(i).knownAs();
            if (knownAs != null) {
                known.putIfAbsent(knownAs, ids.get(i));
            }
        }
        return known;
    }
}
