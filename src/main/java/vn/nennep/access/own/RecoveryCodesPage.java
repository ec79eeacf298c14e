package vn.nennep.access.own;

import java.util.List;

/// @param codes shown now and never again
public record RecoveryCodesPage(List<String> codes) {}
