package vn.nennep.planning.plan;

import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import vn.nennep.organization.UnitId;
import vn.nennep.planning.PlanId;
import vn.nennep.planning.Topics;
import vn.nennep.planning.landing.GivingDown;
import vn.nennep.planning.obligation.Obligations;
import vn.nennep.testing.Cast;
import vn.nennep.testing.Given;
import vn.nennep.testing.PageClient;
import vn.nennep.testing.SeenPage;
import vn.nennep.web.Jobs;

/// A district below a province that has given its plan, and the pages on which it writes its own.
abstract class OwnPlanKit {

    final Given given;
    final DSLContext sql;
    final GivenPlan plans;
    final int port;

    Cast cast;
    PlanId above;
    PageClient district;

    OwnPlanKit(
            Given given,
            DSLContext sql,
            Topics topics,
            Obligations obligations,
            GivingDown givingDown,
            Jobs jobs,
            int port) {
        this.given = given;
        this.sql = sql;
        this.plans = new GivenPlan(sql, topics, obligations, givingDown, jobs);
        this.port = port;
    }

    @BeforeEach
    void province_gives_its_plan() {
        cast = given.cast();
        above = plans.of(cast);
        district = PageClient.signedIn(port, cast.secretary());
    }

    SeenPage begin() {
        return begin(district, above, cast.district());
    }

    static SeenPage begin(PageClient client, PlanId plan, UnitId unit) {
        return client.get("/plans/" + plan + "/given?unit=" + unit)
                .formWith("Soạn kế hoạch của đơn vị")
                .send();
    }

    static SeenPage signed(SeenPage own) {
        return own.formWith("Lưu lời văn").set("signatory", "Đặng Thị Ngọc Ánh").send();
    }

    static SeenPage approve(SeenPage own) {
        return own.formWith("Ghi nhận đã thông qua").send();
    }

    /// @return the job that gives the plan down
    static UUID issue(SeenPage approved) {
        String path = approved.formWith("Ban hành").send().path();
        return UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
    }

    static String card(SeenPage own, String title) {
        return own.document().select("#obligations .card").stream()
                .filter(card -> card.select(".card-title").text().equals(title))
                .map(card -> card.id().substring(1))
                .findFirst()
                .orElseThrow();
    }
}
