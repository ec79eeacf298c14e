package vn.nennep.people.listing;

import java.util.List;
import nennep.sql.people.tables.records.PersonRecord;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nennep.database.ProgramDoor;
import vn.nennep.people.PeopleList;

/// Puts a page of a list together.
@Component
class StoredPeopleList implements PeopleList {

    private static final String SEARCH = "ids are searched for and counted; the persons are read as the caller";

    private final Finding finding;
    private final Lines lines;
    private final ProgramDoor door;

    StoredPeopleList(Finding finding, Lines lines, ProgramDoor door) {
        this.finding = finding;
        this.lines = lines;
        this.door = door;
    }

    @Override
    @Transactional(readOnly = true)
    public Shown list(Sought sought) {
        int total = door.through(SEARCH, () -> finding.total(sought));
        List<PersonRecord> found =
                total == 0 ? List.of() : finding.persons(door.through(SEARCH, () -> finding.ids(sought)));
        boolean backwards = sought.turn().before() != null;
        boolean turned = backwards || sought.turn().after() != null;
        boolean over = found.size() > sought.turn().size();
        List<PersonRecord> page =
                !over ? found : backwards ? found.subList(1, found.size()) : found.subList(0, found.size() - 1);
        return new Shown(lines.of(page, found, sought), total, backwards ? over : turned, backwards || over);
    }
}
