package vn.nennep.access;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.nennep.organization.UnitId;

/// The audit log, written in the transaction of the act.
public interface Audit {

    /// @param action module.noun.done, e.g. "planning.plan.accepted"
    /// @param subject what it was done to, e.g. "plan/12"
    void record(String action, String subject, @Nullable UnitId unit, Map<String, ?> detail);
}
