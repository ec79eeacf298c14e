package vn.nennep.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jooq.DSLContext;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import vn.nennep.sample.SampleAccounts;
import vn.nennep.testing.PageClient;
import vn.nennep.testing.SeenPage;

/// The sample with one thing of each kind in it, made through the pages where the journey has not left one: the
/// province's plan given down, the district's plan, a draft of the commune, a conference, noted evidence, a report.
final class Line {

    private static final Path PLAN = Path.of("src/test/resources/intake/258-KH-TU-hau-giang-2024.txt");

    private final int port;
    final DSLContext sql;
    private final Map<String, PageClient> clients = new LinkedHashMap<>();
    private final Map<String, String> ids = new LinkedHashMap<>();

    Line(int port, DSLContext sql) {
        this.port = port;
        this.sql = sql;
        unit("province", SampleAccounts.PROVINCE);
        unit("district", SampleAccounts.DISTRICT);
        unit("commune", SampleAccounts.COMMUNE);
        unit("branch", SampleAccounts.BRANCH);
        givenPlan();
        districtPlan();
        communeDraft();
        conference();
        evidence();
        report();
        new LineAround(this).make();
        ids.putAll(RegisterLine.things(this, sql));
        rest();
    }

    PageClient as(SampleAccounts.Account who) {
        return clients.computeIfAbsent(
                who.username(), name -> PageClient.at(port).signIn(name, SampleAccounts.PASSWORD));
    }

    /// "/plans/{plan}/board" with the number of the plan.
    String fill(String pattern) {
        String filled = pattern;
        for (Map.Entry<String, String> id : ids.entrySet()) {
            filled = filled.replace("{" + id.getKey() + "}", id.getValue());
        }
        assertThat(filled).as("nothing known for a name in " + pattern).doesNotContain("{");
        return filled;
    }

    String id(String name) {
        return fill("{" + name + "}");
    }

    private void unit(String name, String called) {
        put(name, "select unit_id from organization.unit_version where name = '" + called + "' limit 1");
    }

    private void givenPlan() {
        if (!known(
                "plan",
                "select p.id from planning.plan p join planning.plan_acceptance a on a.plan_id = p.id"
                        + " where p.origin = 'READ' order by p.id limit 1")) {
            SeenPage plan = as(SampleAccounts.HUONG)
                    .get("/plans/new")
                    .formWith("Đọc kế hoạch")
                    .attach("file", "258-KH-TU.txt", "text/plain", text().getBytes(StandardCharsets.UTF_8))
                    .send();
            give(plan.formWith("nhiệm vụ còn lại").send().formWith("Giao xuống").send());
            known("plan", "select max(id) from planning.plan where origin = 'READ'");
        }
        put("job", "select job_id from planning.plan_acceptance where plan_id = " + id("plan"));
    }

    private static String text() {
        try {
            return Files.readString(PLAN);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Waits on the page of the job, as a person would.
    static void give(SeenPage started) {
        SeenPage job = started;
        for (int i = 0; !job.text().contains("Đã xong"); i++) {
            assertThat(i).as("giving down takes too long: " + job.text()).isLessThan(600);
            sleep();
            job = job.client().get(job.path());
        }
    }

    private static void sleep() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private void districtPlan() {
        String written = "select p.id from planning.plan p join planning.plan_acceptance a on a.plan_id = p.id"
                + " where p.origin = 'WRITTEN' and p.unit_id = " + id("district");
        if (!known("districtPlan", written)) {
            SeenPage plan = begin(as(SampleAccounts.PHUOC), id("plan"), id("district"));
            give(plan.formWith("Ghi nhận đã thông qua")
                    .send()
                    .formWith("Ban hành")
                    .send());
            known("districtPlan", written);
        }
    }

    private void communeDraft() {
        String written = "select id from planning.plan where origin = 'WRITTEN' and unit_id = " + id("commune");
        if (!known("draft", written)) {
            begin(as(SampleAccounts.DUNG), id("districtPlan"), id("commune"));
            known("draft", written);
        }
        put("obligation", "select min(id) from planning.obligation where plan_id = " + id("draft"));
    }

    private static SeenPage begin(PageClient client, String above, String unit) {
        SeenPage given = client.get("/plans/" + above + "/given?unit=" + unit);
        return given.text().contains("Soạn tiếp kế hoạch")
                ? given.follow("Soạn tiếp kế hoạch")
                : given.formWith("Soạn kế hoạch của đơn vị").send();
    }

    private void conference() {
        String called =
                "select min(id) from study.conference where make_up_for is null and unit_id = " + id("district");
        if (!known("conference", called)) {
            as(SampleAccounts.THUY)
                    .get("/conferences/new")
                    .form("form[method=post]:has(#heldOn)")
                    .send();
            known("conference", called);
        }
    }

    private void evidence() {
        String ofBranch = "select min(id) from planning.assignment where unit_id = " + id("branch");
        put("study", ofBranch + " and measure = 'PEOPLE'");
        put("meeting", ofBranch + " and measure <> 'PEOPLE'");
        String noted = "select min(id) from planning.evidence where source = 'planning.note' and assignment_id = "
                + id("meeting");
        if (!known("evidence", noted)) {
            as(SampleAccounts.LOI)
                    .get("/assignments/" + id("meeting"))
                    .formWith("Ghi kết quả")
                    .set("note", "Chi bộ họp thường kỳ")
                    .send();
            known("evidence", noted);
        }
    }

    private void report() {
        put(
                "duty",
                "select min(a.id) from planning.assignment a join planning.obligation o on o.id = a.obligation_id"
                        + " where o.kind = 'REPORT' and a.unit_id = " + id("district"));
        String written = "select min(id) from reporting.report where unit_id = " + id("district");
        if (!known("report", written)) {
            as(SampleAccounts.THUY)
                    .get("/reports/new?assignment=" + id("duty"))
                    .formWith("Bắt đầu viết báo cáo")
                    .send();
            known("report", written);
        }
        handIn(as(SampleAccounts.THUY), "/reports/" + id("report"));
    }

    /// As the journey leaves it: what is asked of a report that is still written on would be answered otherwise.
    private static void handIn(PageClient client, String report) {
        for (Element text : client.get(report).document().select("form[action*='/sections/'] textarea[name=body]")) {
            String form = "form[action='" + text.closest("form").attr("action") + "']";
            if (text.text().isBlank()) {
                client.get(report).form(form).set("body", "Đã thực hiện.").send();
            }
        }
        SeenPage written = client.get(report);
        if (!written.document().select("form[action$='/submission']").isEmpty()) {
            written.form("form[action$='/submission']").send();
        }
    }

    private void rest() {
        as(SampleAccounts.HUONG)
                .get("/plans/" + id("plan") + "/board")
                .formWith("Lưu cách xem")
                .set("name", "Cách xem thử")
                .send();
        put("boardView", "select max(id) from planning.board_view");
        put("account", "select id from access.account where username = 'an'");
        put("role", "select min(id) from access.role_grant where account_id = " + id("account"));
        put("given", "select obligation_id from planning.assignment where id = " + id("study"));
        put(
                "commitment",
                "select min(a.id) from planning.assignment a join planning.obligation o on o.id = a.obligation_id"
                        + " where o.kind = 'COMMITMENT' and a.unit_id = " + id("branch"));
        put("period", "select period_from from planning.assignment where id = " + id("study"));
        put("topic", "select topic_id from planning.plan where id = " + id("plan"));
        put("person", "select person_id from access.account where username = 'an'");
        sql.transaction(_ -> put(
                "own", "select min(assignment_id) from planning.person_assignment where person_id = " + id("person")));
    }

    boolean known(String name, String query) {
        @Nullable Object found = sql.fetchValue(query);
        if (found != null) {
            ids.put(name, found.toString());
        }
        return found != null;
    }

    void put(String name, String query) {
        assertThat(known(name, query)).as("%s: %s", name, query).isTrue();
    }
}
