package vn.nennep.reporting;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nennep.organization.UnitId;
import vn.nennep.planning.AssignmentId;

/// Reports, for the modules above: what is to be written and what waits to be received.
public interface Reports {

    /// Reports that the units owe and have not submitted, or got back; by due date, undated last.
    List<Owed> toWrite(Collection<UnitId> units, LocalDate today);

    /// Reports submitted to the roots by units below them and neither returned nor accepted, the oldest first; without
    /// those that the caller wrote.
    List<Received> toReceive(Collection<UnitId> roots);

    /// @param state null when nobody has begun to write
    /// @param href where it is written
    record Owed(
            AssignmentId assignment,
            UnitId unit,
            String title,
            @Nullable LocalDate dueOn,
            @Nullable ReportState state,
            String href) {}

    record Received(ReportId report, UnitId unit, String title, LocalDate submittedOn, String href) {}
}
