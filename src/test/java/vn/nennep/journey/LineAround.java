package vn.nennep.journey;

import java.nio.charset.StandardCharsets;
import vn.nennep.sample.SampleAccounts;
import vn.nennep.testing.SeenPage;

/// What stands around the line: reorganisations, lists handed in, a change of a plan.
record LineAround(Line line) {

    void make() {
        reorganisations();
        sheet();
        change();
    }

    /// One renaming that is done and one that is thought of.
    private void reorganisations() {
        if (!line.known("doneAct", "select min(id) from reorganisation.act where state = 'DONE'")) {
            Line.give(renaming("Chi bộ ấp Thạnh Lợi").formWith("Thực hiện").send());
            line.known("doneAct", "select min(id) from reorganisation.act where state = 'DONE'");
        }
        renaming("Chi bộ ấp Thạnh Lợi A");
        line.put("act", "select max(id) from reorganisation.act where state = 'DRAFT'");
    }

    /// A list of people handed in by the commune, looked at and not entered.
    private void sheet() {
        String list = "Họ và tên,Đối tượng,Đơn vị sinh hoạt\nLê Thị Thử,đảng viên," + SampleAccounts.BRANCH;
        line.as(SampleAccounts.DUNG)
                .get("/sheets/new")
                .form("form[enctype]")
                .attach("file", "danh sách.csv", "text/csv", list.getBytes(StandardCharsets.UTF_8))
                .send();
        line.put("sheet", "select max(id) from roster.sheet");
        units();
    }

    /// A list of units handed in by the commune, with a row that cannot be taken.
    private void units() {
        String list = "Tên đơn vị,Loại tổ chức,Cấp trên\nChi bộ Thử,Hội,không có";
        line.as(SampleAccounts.DUNG)
                .get("/units/sheet")
                .form("form[enctype]")
                .attach("file", "đơn vị.csv", "text/csv", list.getBytes(StandardCharsets.UTF_8))
                .set("decision", "Nhập thử")
                .set("effectiveOn", "2024-03-28")
                .send(422);
        line.put("unitList", "select max(id) from reorganisation.unit_list");
    }

    /// A change of the district's plan that is being written.
    private void change() {
        String dated = String.valueOf(
                line.sql.fetchValue("select dated_on from planning.plan where id = " + line.id("districtPlan")));
        line.as(SampleAccounts.PHUOC)
                .get("/plans/" + line.id("districtPlan") + "/changes/new")
                .formWith("Chọn nội dung điều chỉnh")
                .set("document", "Công văn số 45-CV/HU")
                .set("decidedOn", dated)
                .set("reason", "Gia hạn")
                .send();
        line.put("change", "select max(id) from planning.plan_change where job_id is null");
    }

    private SeenPage renaming(String name) {
        return line.as(SampleAccounts.THUY)
                .get("/units/" + line.id("branch") + "/reorganisation/rename")
                .formWith("Xem trước")
                .set("name", name)
                .set("decision", "Quyết định số 15-QĐ/HU")
                .set("effectiveOn", "2024-03-28")
                .send();
    }
}
