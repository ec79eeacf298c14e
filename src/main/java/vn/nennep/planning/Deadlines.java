package vn.nennep.planning;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import vn.nennep.organization.UnitId;

/// When what units have given down falls due below them, and how far it is, with the numbers of the board.
public interface Deadlines {

    /// Between two days, both included.
    List<Deadline> between(Collection<UnitId> issuers, LocalDate from, LocalDate to, LocalDate today);

    /// @param plan as it is called: "Kế hoạch 258-KH/TU"
    /// @param people whether people are counted, else units or things
    /// @param href the evidence of the issuer's cell
    record Deadline(
            ObligationId obligation,
            LocalDate periodFrom,
            LocalDate dueOn,
            String title,
            String plan,
            Counters counters,
            boolean people,
            String href) {}
}
