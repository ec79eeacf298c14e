package vn.nennep.organization;

import org.jspecify.annotations.Nullable;

/// What a unit is when it is opened.
public record NewUnit(
        String name,
        String shortName,
        String symbol,
        String place,
        String kindCode,
        @Nullable UnitId parentId,
        int sort) {}
