package vn.nennep.planning.plan;

import java.util.List;

/// What a unit words itself in its own plan; what its obligations say is written from them.
///
/// @param onBehalfOf under T/M; empty for a body whose head signs in their own right
/// @param recipients nơi nhận, the last one where the copy is kept
record Wording(
        String basis,
        String purpose,
        String arrangement,
        String onBehalfOf,
        String capacity,
        String signatory,
        List<String> recipients) {}
