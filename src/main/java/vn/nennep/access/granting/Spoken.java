package vn.nennep.access.granting;

import java.time.LocalDate;
import vn.nennep.access.granting.Holders.Holding;
import vn.nennep.text.OfficialFigures;

/// Roles in words.
final class Spoken {

    private Spoken() {}

    /// "từ 01/04/2024 đến hết 30/06/2024"; what was taken back before its first day was never held.
    static String days(Holding held) {
        LocalDate until = held.until();
        String from = "từ " + OfficialFigures.date(held.from());
        if (until == null) {
            return from;
        }
        return until.isAfter(held.from())
                ? from + " đến hết " + OfficialFigures.date(until.minusDays(1))
                : "bỏ trong ngày hoặc trước ngày " + OfficialFigures.date(held.from());
    }

    static String reach(Holding held) {
        return held.whole() ? "cả đơn vị trực thuộc" : "riêng đơn vị này";
    }

    /// "Nguyễn Văn Bảy giao · Quyết định số 12-QĐ/HU"
    static String given(Holding held) {
        String giver = held.giver();
        String by = giver == null ? "có từ khi lập" : giver + (held.delegation() == null ? " giao" : " ủy quyền");
        return held.reason().isEmpty() ? by : by + " · " + held.reason();
    }
}
