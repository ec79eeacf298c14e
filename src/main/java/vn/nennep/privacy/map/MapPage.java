package vn.nennep.privacy.map;

import java.util.List;
import vn.nennep.privacy.purpose.Stated;

/// Sơ đồ dữ liệu as its template shows it.
public record MapPage(List<Group> groups) {

    public record Group(Stated stated, List<DataMap.Entry> entries) {}
}
