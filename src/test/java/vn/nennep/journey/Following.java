package vn.nennep.journey;

import com.microsoft.playwright.Locator;

/// The board, from the province down to the evidence; and the reminder to those who are late.
final class Following {

    private final Walk walk;

    Following(Walk walk) {
        this.walk = walk;
    }

    void board(String plan) {
        walk.open(plan + "/board").titled("đảng viên đã học");
    }

    /// The row of a unit opens the board below it.
    void down(String unit) {
        row(unit).locator("th a").click();
        walk.shows(".card", "đang xem " + unit);
    }

    Locator row(String unit) {
        return walk.page().locator("#board tbody tr").filter(new Locator.FilterOptions().setHasText(unit));
    }

    /// A cell opens what it is made of.
    void evidence(String unit, int column) {
        row(unit).locator("td").nth(column).locator("a").click();
        walk.titled(unit);
    }

    void remind() {
        walk.page().locator("button:has-text('đơn vị trễ')").click();
        walk.says("Bí thư và cán bộ phụ trách của đơn vị được báo");
    }
}
