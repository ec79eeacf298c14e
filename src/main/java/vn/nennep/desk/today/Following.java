package vn.nennep.desk.today;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.nennep.organization.UnitId;
import vn.nennep.planning.Boarded;

/// The plans that the caller follows, each leading to its board.
@Component
class Following {

    private final Boarded boarded;

    Following(Boarded boarded) {
        this.boarded = boarded;
    }

    List<DeskPage.Line> of(Collection<UnitId> mine, LocalDate today) {
        return boarded.issuedBy(mine, today).stream()
                .map(plan -> new DeskPage.Line(plan.label(), plan.answer(), "/plans/" + plan.id() + "/board"))
                .toList();
    }
}
