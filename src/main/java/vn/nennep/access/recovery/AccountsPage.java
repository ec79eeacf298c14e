package vn.nennep.access.recovery;

import java.util.List;
import vn.nennep.web.Pager;

public record AccountsPage(String query, List<Row> rows, Pager pager) {

    public record Row(long id, String name, String username, String role, String unit, boolean factor) {}
}
