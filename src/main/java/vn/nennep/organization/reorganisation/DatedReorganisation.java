package vn.nennep.organization.reorganisation;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.nennep.organization.NewUnit;
import vn.nennep.organization.Reorganisation;
import vn.nennep.organization.UnitId;

/// Each act closes the version that held, opens the next, and lays the paths anew from that day.
@Repository
@Transactional
class DatedReorganisation implements Reorganisation {

    /// From so many at once on, the planner is told at once how large the tables have become.
    private static final int MANY = 100;

    private final Versions versions;
    private final Paths paths;

    DatedReorganisation(Versions versions, Paths paths) {
        this.versions = versions;
        this.paths = paths;
    }

    @Override
    public UnitId open(NewUnit unit, LocalDate from) {
        return openAll(List.of(unit), from).getFirst();
    }

    @Override
    public List<UnitId> openAll(List<NewUnit> units, LocalDate from) {
        versions.lock();
        List<UnitId> opened = versions.open(units, from);
        paths.layFirst(opened, from);
        if (!paths.allStand(opened, from)) {
            throw new IllegalArgumentException("a parent does not stand on " + from);
        }
        if (units.size() >= MANY) {
            versions.analyze();
            paths.analyze();
        }
        return opened;
    }

    @Override
    public void rename(UnitId unit, String name, String shortName, LocalDate from) {
        versions.lock();
        versions.change(unit, from, next -> {
            next.setName(name);
            next.setShortName(shortName);
        });
    }

    @Override
    public void move(UnitId unit, UnitId newParent, LocalDate from) {
        versions.lock();
        if (paths.everBelow(newParent, unit, from)) {
            throw new IllegalArgumentException("unit " + newParent + " stands at or below unit " + unit);
        }
        if (!paths.allStand(List.of(newParent), from)) {
            throw new IllegalArgumentException("unit " + newParent + " does not stand on " + from);
        }
        versions.change(unit, from, next -> next.setParentId(newParent.value()));
        paths.layAgain(unit, from);
    }
}
