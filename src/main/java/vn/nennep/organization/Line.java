package vn.nennep.organization;

/// The lines in which units stand (3.1).
public enum Line {
    PARTY,
    STATE,
    FRONT,
    PRESS,
    SCHOOL
}
