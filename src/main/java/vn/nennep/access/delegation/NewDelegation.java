package vn.nennep.access.delegation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.nennep.access.AccountId;
import vn.nennep.organization.UnitId;

/// A role about to be lent.
///
/// @param grant the role of one's own
/// @param below at a unit below, or null for the whole of it
/// @param until the last day
public record NewDelegation(
        long grant, @Nullable UnitId below, AccountId to, LocalDate from, LocalDate until, String reason) {}
