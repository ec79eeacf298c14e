package vn.nennep.organization.change;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.nennep.organization.NewUnit;
import vn.nennep.organization.UnitChanges;
import vn.nennep.organization.UnitId;

/// Each act closes the version that held, opens the next, and lays the paths anew from that day.
@Repository
@Transactional
class DatedUnitChanges implements UnitChanges {

    /// From so many at once on, the planner is told at once how large the tables have become.
    private static final int MANY = 100;

    private final Versions versions;
    private final Paths paths;
    private final StandIns standIns;

    DatedUnitChanges(Versions versions, Paths paths, StandIns standIns) {
        this.versions = versions;
        this.paths = paths;
        this.standIns = standIns;
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
        standIns.beforeOpening(opened, from);
        if (units.size() >= MANY) {
            versions.analyze();
            paths.analyze();
        }
        return opened;
    }

    @Override
    public UnitId openFrom(UnitId origin, NewUnit unit, LocalDate from) {
        versions.lock();
        UnitId opened = versions.open(List.of(unit), from).getFirst();
        paths.layFirst(List.of(opened), from);
        mustStand(opened, from);
        standIns.beforeOpening(opened, origin, from);
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
    public void reshape(UnitId unit, String kindCode, String symbol, String place, LocalDate from) {
        versions.lock();
        versions.change(unit, from, next -> {
            next.setKind(kindCode);
            next.setSymbol(symbol);
            next.setPlace(place);
        });
        paths.layAgain(unit, from);
    }

    @Override
    public void move(UnitId unit, @Nullable UnitId newParent, LocalDate from) {
        versions.lock();
        if (newParent != null) {
            if (paths.everBelow(newParent, unit, from)) {
                throw new IllegalArgumentException("unit " + newParent + " stands at or below unit " + unit);
            }
            mustStand(newParent, from);
        }
        versions.change(unit, from, next -> next.setParentId(newParent == null ? null : newParent.value()));
        paths.layAgain(unit, from);
    }

    @Override
    public void close(UnitId unit, UnitId successor, LocalDate from) {
        versions.lock();
        if (unit.equals(successor)) {
            throw new IllegalArgumentException("unit " + unit + " cannot succeed itself");
        }
        mustStand(successor, from);
        if (versions.anyBelow(unit, from)) {
            throw new IllegalArgumentException("something still stands below unit " + unit + " on " + from);
        }
        versions.end(unit, from);
        standIns.afterClosing(unit, successor, from);
        paths.layAgain(unit, from);
    }

    private void mustStand(UnitId unit, LocalDate day) {
        if (!paths.allStand(List.of(unit), day)) {
            throw new IllegalArgumentException("unit " + unit + " does not stand on " + day);
        }
    }
}
