package vn.nennep.access.recovery;

/// @param code shown now and never again
public record IssuedPage(String name, String username, String code, boolean dropsFactors) {}
