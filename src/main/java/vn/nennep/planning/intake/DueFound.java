package vn.nennep.planning.intake;

import vn.nennep.time.DueRule;

/// A deadline found in a passage.
///
/// @param start where its preposition begins ("trước ngày …")
/// @param fronted it stands before what is to be done ("Cuối năm báo cáo …")
/// @param label it stands alone before a colon ("Quý II/2024: …")
/// @param weak only a year, which as often describes as it demands
record DueFound(int start, int end, DueRule rule, boolean inferred, boolean fronted, boolean label, boolean weak) {}
