package vn.nennep.documents.material;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.nennep.access.Access;
import vn.nennep.documents.DocumentsPermission;
import vn.nennep.organization.Structure;
import vn.nennep.organization.UnitId;

/// For whom a material is: all units below the body that issued it.
@Component
class Addressees {

    private final Access access;
    private final Structure structure;
    private final Clock clock;

    Addressees(Access access, Structure structure, Clock clock) {
        this.access = access;
        this.structure = structure;
        this.clock = clock;
    }

    /// The caller's own units among them.
    List<UnitId> of(Material material) {
        LocalDate today = LocalDate.now(clock);
        return access.caller().units().stream()
                .filter(unit -> !unit.equals(material.unit()))
                .filter(unit -> structure.isWithin(unit, material.unit(), today))
                .toList();
    }

    /// Those of them for which the caller answers, and so says what has come.
    List<UnitId> answeredFor(Material material) {
        return of(material).stream()
                .filter(unit -> access.may(DocumentsPermission.KEEP_REGISTER, unit))
                .toList();
    }

    /// Below which unit the caller follows who has it: the issuer when within reach, else the caller's own place.
    @Nullable UnitId followed(Material material) {
        if (access.may(DocumentsPermission.READ_REGISTER, material.unit())) {
            return material.unit();
        }
        LocalDate today = LocalDate.now(clock);
        return access.roots(DocumentsPermission.READ_REGISTER).stream()
                .filter(root -> structure.isWithin(root, material.unit(), today))
                .findFirst()
                .orElse(null);
    }
}
