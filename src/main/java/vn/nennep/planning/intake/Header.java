package vn.nennep.planning.intake;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Head and signature of a document.
///
/// @param kind the kind's sign: `KH`, `BC`
/// @param issuerInferred the head has no issuing body; it was read from the opening sentence or the recipients
/// @param onBehalfOf the body for which it is signed (T/M)
/// @param capacity the office of who signs
/// @param title the subject (trích yếu)
public record Header(
        @Nullable String kind,
        @Nullable String symbol,
        @Nullable LocalDate date,
        @Nullable String place,
        @Nullable String issuer,
        boolean issuerInferred,
        @Nullable String onBehalfOf,
        @Nullable String capacity,
        @Nullable String signatory,
        @Nullable String title) {}
