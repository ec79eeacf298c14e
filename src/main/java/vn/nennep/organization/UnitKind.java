package vn.nennep.organization;

/// A kind of unit, kept as data.
///
/// @param groupName how plans name all units of the kind: "các huyện ủy"
/// @param level 1 for the province, growing downwards
/// @param advisory acts for its parent committee; its reach is the committee's
/// @param holdsPeople people take part here, so counters live here
/// @param countsOnly rosters stay out of the program (armed units)
public record UnitKind(
        String code,
        String name,
        String groupName,
        Line line,
        int level,
        boolean advisory,
        boolean holdsPeople,
        boolean countsOnly,
        int sort) {}
