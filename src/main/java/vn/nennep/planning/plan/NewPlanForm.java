package vn.nennep.planning.plan;

import org.jspecify.annotations.Nullable;

/// A plan's text as it is handed over: a file (beside this form) or pasted.
///
/// @param topic id of a topic, or empty for a new one named by the plan
record NewPlanForm(
        @Nullable String text,
        @Nullable String topic,
        @Nullable Long unit) {}
