package vn.nennep.privacy;

import static vn.nennep.access.Role.ADMINISTRATOR;

import java.util.Set;
import vn.nennep.access.Permission;
import vn.nennep.access.Role;

/// Who looks after personal data: decision 0020.
public enum PrivacyPermission implements Permission {
    /// Keeps the purposes and their legal bases up to date.
    KEEP_PURPOSES(ADMINISTRATOR),
    /// Answers what persons ask about their own data, and carries it out.
    ANSWER_REQUEST(ADMINISTRATOR),
    /// Reads what is kept about persons, where, how long, and what goes when.
    READ_DATA_MAP(ADMINISTRATOR);

    private final Set<Role> roles;

    PrivacyPermission(Role... roles) {
        this.roles = Set.of(roles);
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }
}
