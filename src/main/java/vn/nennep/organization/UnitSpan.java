package vn.nennep.organization;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A unit's name, kind and place in the tree with the days for which they hold.
///
/// @param from first day
/// @param until first day on which it no longer holds; null while it holds
public record UnitSpan(Unit unit, LocalDate from, @Nullable LocalDate until) {}
