package vn.nennep.reorganisation.act;

import java.util.LinkedHashSet;
import java.util.Set;
import vn.nennep.organization.UnitId;

/// An act while it is being carried out.
final class Carried {

    private final long id;
    private final String decision;
    private final Ground ground;
    private final Set<UnitId> concerned = new LinkedHashSet<>();

    Carried(long id, String decision, Ground ground) {
        this.id = id;
        this.decision = decision;
        this.ground = ground;
    }

    long id() {
        return id;
    }

    String decision() {
        return decision;
    }

    Ground ground() {
        return ground;
    }

    void concerned(UnitId unit) {
        concerned.add(unit);
    }

    Set<UnitId> concerned() {
        return Set.copyOf(concerned);
    }
}
