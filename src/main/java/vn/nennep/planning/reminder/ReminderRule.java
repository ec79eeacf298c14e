package vn.nennep.planning.reminder;

/// When a unit and those below it are reminded by themselves.
///
/// @param daysBefore so many days before a duty is due its unit is reminded; 0 is never
/// @param escalateAfter so many days after it was due the unit that holds the rule hears of it; 0 is never
record ReminderRule(int daysBefore, int escalateAfter) {

    /// Where nobody has set anything.
    static final ReminderRule USUAL = new ReminderRule(3, 7);

    static final int MOST_BEFORE = 60;
    static final int MOST_AFTER = 90;
}
