package vn.nennep.reporting.report;

import org.jspecify.annotations.Nullable;

/// A report nobody has begun: what is asked for, in the plan's own words.
///
/// @param due "30/12/2024", or "kế hoạch không nêu ngày"
/// @param to to whom, as the plan says; empty when it does not
/// @param assignment what is sent to begin; null for those who may only look
public record NewReportPage(
        String duty,
        String passage,
        String due,
        String to,
        @Nullable Long assignment) {}
