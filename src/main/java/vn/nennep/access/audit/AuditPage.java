package vn.nennep.access.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nennep.web.Choice;
import vn.nennep.web.Pager;

/// The audit log, a page of it.
///
/// @param head the end of the chain, to be noted down elsewhere; null while it is empty
public record AuditPage(
        String who,
        List<Choice> actions,
        String from,
        String until,
        boolean narrowed,
        List<Row> rows,
        Pager pager,
        @Nullable String head) {

    /// @param detail what else was recorded, as "tên: giá trị"
    /// @param link place in the chain, or why there is none yet
    public record Row(String at, String who, String unit, String action, String subject, String detail, String link) {}
}
