package vn.nennep.access;

import java.util.Map;

/// How the page of the audit log says what a module records; each module contributes its own as a bean.
///
/// @param actions by action as recorded: "planning.plan.accepted" → "giao xuống kế hoạch"
/// @param nouns by the first word of subjects: "plan" → "kế hoạch"
/// @param details by the name of what is recorded besides: "reason" → "lý do"; what has no word is not shown
public record AuditWords(Map<String, String> actions, Map<String, String> nouns, Map<String, String> details) {

    public AuditWords {
        actions = Map.copyOf(actions);
        nouns = Map.copyOf(nouns);
        details = Map.copyOf(details);
    }
}
