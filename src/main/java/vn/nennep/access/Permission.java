package vn.nennep.access;

import java.util.Set;

/// What may be done, declared as an enum in the module that owns it: a sentence and the roles that may.
/// The reach (where) is always that of the role's grant.
public interface Permission {

    Set<Role> roles();

    /// Whether a role carries it that is only lent (ủy quyền). What would outlast the loan is not lent: giving
    /// roles, and letting somebody into an account.
    default boolean lent() {
        return true;
    }
}
