package vn.nennep.privacy.retention;

import java.util.List;

/// What will go and when.
public record RetentionPage(List<Row> rows) {

    /// @param tonight how many are past their term
    /// @param year how many more will be within a year
    /// @param erased how many went so far, and when last
    public record Row(RetentionRules.Rule rule, String tonight, String year, String erased) {}
}
