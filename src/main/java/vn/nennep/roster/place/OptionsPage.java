package vn.nennep.roster.place;

import java.util.List;

/// Units offered while somebody types.
public record OptionsPage(List<String> lines) {}
