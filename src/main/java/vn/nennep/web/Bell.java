package vn.nennep.web;

/// How many notices the caller has not read, shown in the frame. Asked by this module, answered by the one that knows
/// notices, which stands above it.
public interface Bell {

    /// Of whoever is signed in.
    int unread();
}
