package vn.nennep.access;

/// The browser at which the caller sits.
public interface Browsers {

    Browser here();

    /// @param number the same in every session opened in that browser; opens nothing
    /// @param name "Chrome trên Windows"
    record Browser(String number, String name) {}
}
