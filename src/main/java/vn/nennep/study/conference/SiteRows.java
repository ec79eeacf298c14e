package vn.nennep.study.conference;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.nennep.organization.Unit;
import vn.nennep.organization.UnitId;
import vn.nennep.study.conference.ConferencePage.SiteRow;
import vn.nennep.text.OfficialFigures;
import vn.nennep.web.Tone;

/// One line of the list of sites.
final class SiteRows {

    private SiteRows() {}

    /// @param over its day has come
    /// @param counted somebody has been ticked somewhere, so that it is known who remains
    static SiteRow of(
            Conference conference,
            Site site,
            @Nullable Unit unit,
            Map<UnitId, Integer> remaining,
            boolean over,
            boolean counted) {
        boolean begun = over && site.tickedAt() != null;
        int left = remaining.getOrDefault(site.unit(), 0);
        return new SiteRow(
                unit == null ? "(đơn vị cũ)" : unit.name(),
                conference.siteHref(site.unit()),
                status(site, over),
                tone(site, over),
                site.countsOnly() && site.tickedAt() == null ? "–" : OfficialFigures.grouped(site.called()),
                begun ? OfficialFigures.grouped(site.attended()) : "–",
                begun ? OfficialFigures.percent(site.attended(), site.base()) : "–",
                begun ? OfficialFigures.grouped(site.excused()) : "–",
                counted ? OfficialFigures.grouped(left) : "–");
    }

    private static String status(Site site, boolean over) {
        if (!over) {
            return site.countsOnly() ? "chỉ báo số lượng" : "được gọi";
        }
        if (!site.open()) {
            return "đã điểm danh";
        }
        return site.answered() == 0 ? "chưa điểm danh" : "đang điểm danh " + site.answered() + "/" + site.called();
    }

    private static Tone tone(Site site, boolean over) {
        if (!over) {
            return Tone.PLAIN;
        }
        return site.open() ? (site.answered() == 0 ? Tone.LATE : Tone.SOON) : Tone.DONE;
    }
}
