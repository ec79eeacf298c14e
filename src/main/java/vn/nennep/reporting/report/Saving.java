package vn.nennep.reporting.report;

/// What became of a text that was sent to be saved.
public sealed interface Saving {

    /// As it is stored now.
    Section section();

    record Saved(Section section) implements Saving {}

    /// Somebody else saved first: theirs is kept in the section, ours is handed back.
    record Conflict(Section section, String ours) implements Saving {}
}
