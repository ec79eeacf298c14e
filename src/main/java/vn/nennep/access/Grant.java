package vn.nennep.access;

import vn.nennep.organization.UnitId;

/// A role as held today.
///
/// @param unit where it is held
/// @param reach the root of what it reaches: the unit itself, or for an advisory body its committee
public record Grant(Role role, UnitId unit, UnitId reach) {}
