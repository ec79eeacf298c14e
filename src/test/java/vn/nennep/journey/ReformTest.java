package vn.nennep.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.nennep.sample.SampleAccounts;
import vn.nennep.testing.SamplePageTest;

/// The reform of 1/7/2025 in a browser: hundreds of steps from one sheet, and what was reported of 2024 stays.
@Tag("journey")
@SamplePageTest
class ReformTest {

    @Autowired
    DSLContext sql;

    @Test
    void the_province_is_reorganised_from_one_sheet_the_report_of_2024_stays_and_all_is_undone(
            @LocalServerPort int port) {
        try (Walk walk = new Walk(port)) {
            walk.step(10);
            String report = submittedReport(walk, port);
            Reform reform = new Reform(walk, sql);
            List<String> before = reform.told(walk.as(SampleAccounts.HUONG).open(report));
            assertThat(before).hasSizeGreaterThan(20);

            walk.as(SampleAccounts.ADMIN).dayMovesTo(LocalDate.of(2025, 7, 2));
            reform.give();
            walk.look("sap-xep-xem-truoc");
            reform.carryOut();
            walk.look("sap-xep-da-thuc-hien");

            assertThat(reform.told(walk.as(SampleAccounts.HUONG).open(report))).isEqualTo(before);
            walk.open("/units").shows("main", Reform.NEW_PROVINCE).look("tinh-moi");
            undone(walk);
        }
    }

    private static void undone(Walk walk) {
        walk.as(SampleAccounts.ADMIN).open("/reorganisations").link("việc từ bảng Excel");
        walk.ask("undo").answer("undo").says("Đã hoàn tác");
        walk.as(SampleAccounts.HUONG).open("/units").titled(SampleAccounts.PROVINCE);
        walk.dayMovesTo(LocalDate.of(2024, 12, 16));
    }

    /// The journey has left one; alone, the district writes its report now.
    private String submittedReport(Walk walk, int port) {
        var submitted =
                sql.fetchOptional("select max(id) from reporting.report where state = 'SUBMITTED' having count(*) > 0");
        if (submitted.isPresent()) {
            return "/reports/" + submitted.get().get(0);
        }
        String report = new Line(port, sql).fill("/reports/{report}");
        walk.as(SampleAccounts.THUY).dayMovesTo(LocalDate.of(2024, 12, 16));
        walk.open(report);
        YearEnd yearEnd = new YearEnd(walk);
        yearEnd.writeAll(SampleAccounts.DISTRICT);
        yearEnd.submit();
        return report;
    }
}
