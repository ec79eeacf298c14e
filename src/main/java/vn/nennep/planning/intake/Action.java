package vn.nennep.planning.intake;

import vn.nennep.planning.ObligationKind;

/// Something to do, found in a passage.
///
/// @param start where its verb begins
/// @param end where what decided the kind ends
/// @param whole a task even without a date or number
record Action(ObligationKind kind, int start, int end, boolean whole) {}
