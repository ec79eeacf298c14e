package vn.nennep.people;

import vn.nennep.organization.UnitId;

/// Whoever keeps something of a person by the unit in which the person is at home, and lets it follow. A bean
/// of the module that keeps it. Many at once follow a reorganisation instead, see `reorganisation.Follower`.
public interface MoveFollower {

    /// In the transaction of an official transfer, after it; as the program, because the two units are seldom
    /// both within the caller's reach.
    void follow(PersonId person, UnitId from, UnitId to);
}
