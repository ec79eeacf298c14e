package vn.nennep.planning;

/// What an assignment counts.
public enum Measure {
    /// 1 expected: the unit does it or not.
    UNITS,
    /// Each person addressed, once.
    PEOPLE,
    /// A quota: at least so many (ít nhất 03 mô hình).
    AMOUNT
}
