package vn.nennep.organization;

import org.jspecify.annotations.Nullable;

/// A unit as it is on one day.
///
/// @param symbol part of its document numbers: "TU", "HU", "ĐUK"
/// @param place địa danh printed on its documents
public record Unit(
        UnitId id,
        String name,
        String shortName,
        String symbol,
        String place,
        UnitKind kind,
        @Nullable UnitId parentId) {}
