package vn.nennep.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nennep.organization.UnitId;

/// What is kept of an account, as told to the person it belongs to.
///
/// @param roles newest first
/// @param acts how many entries of the audit log speak of what it did
public record AccountRecord(
        AccountId id, String username, String displayName, Instant openedAt, List<Held> roles, int acts) {

    /// @param until the first day on which it is no longer held; null while open
    public record Held(
            Role role,
            UnitId unit,
            LocalDate from,
            @Nullable LocalDate until) {}
}
