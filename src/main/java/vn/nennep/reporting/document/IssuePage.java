package vn.nennep.reporting.document;

import java.util.List;
import vn.nennep.documents.Issuer;
import vn.nennep.web.Problem;

/// Numbering a report: what it will bear.
///
/// @param number "số kế tiếp của Huyện ủy Mộc Lan"
/// @param date as a date input wants it; empty when none is chosen
public record IssuePage(
        String action,
        String number,
        String title,
        String date,
        String capacity,
        String signatory,
        String recipients,
        List<Problem> problems) {

    static IssuePage of(String action, Issuer issuer, IssueForm form, List<Problem> problems) {
        return new IssuePage(
                action,
                "số kế tiếp của " + issuer.name(),
                form.title(),
                form.date() == null ? "" : form.date().toString(),
                form.capacity(),
                form.signatory(),
                form.recipients(),
                problems);
    }
}
