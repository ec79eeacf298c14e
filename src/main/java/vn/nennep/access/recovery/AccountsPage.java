package vn.nennep.access.recovery;

import java.util.List;
import vn.nennep.web.Pager;

public record AccountsPage(String query, List<Row> rows, Pager pager) {

    /// @param rolesHref who holds which role at that unit
    public record Row(
            long id, String name, String username, String role, String unit, String rolesHref, boolean factor) {}
}
