package vn.nennep.web.error;

import org.jspecify.annotations.Nullable;

/// @param text what happened and what to do
/// @param reference what to tell those who look after the program, or null when they are not needed
public record ErrorPage(String text, @Nullable String reference, String nextLabel, String nextHref) {}
