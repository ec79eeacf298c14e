package vn.nennep.web;

import java.util.Optional;
import java.util.Set;

/// Who is shown in the frame. Asked by this module, answered by the one that knows accounts, which stands above it.
public interface SignedIn {

    Optional<Shown> current();

    /// @param roles codes of the roles held today
    record Shown(String unitName, String personName, String roleLabel, Set<String> roles) {}
}
