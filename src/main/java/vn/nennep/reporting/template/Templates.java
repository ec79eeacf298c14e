package vn.nennep.reporting.template;

import java.util.List;

/// The templates, kept as data.
public interface Templates {

    /// @throws java.util.NoSuchElementException when there is no such template
    ReportTemplate get(String code);

    List<ReportTemplate> all();
}
