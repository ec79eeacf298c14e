package vn.nennep.web;

import java.util.Set;

/// An entry of the main navigation. Each module contributes its own as a bean; the frame shows those the caller may
/// see.
///
/// @param order from left to right: desk 10, topics 20, study 30, … reports 80, units 90
/// @param section what [Page#section] names to mark it as the current one
/// @param roles codes of the roles that see it; empty for everybody signed in
public record NavigationEntry(int order, String section, String label, String href, Set<String> roles) {

    public static NavigationEntry forAll(int order, String section, String label, String href) {
        return new NavigationEntry(order, section, label, href, Set.of());
    }

    public boolean visibleTo(Set<String> held) {
        return roles.isEmpty() || roles.stream().anyMatch(held::contains);
    }
}
