package vn.nennep.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.context.ConfigurableApplicationContext;
import vn.nennep.organization.UnitId;
import vn.nennep.planning.PlanId;
import vn.nennep.planning.landing.GivingDown;

/// A plan of the country's root as an officer leaves it who has accepted every obligation: one for provinces, one for
/// communes, one for branches, and one for branches in each quarter.
final class CountryPlan {

    static final LocalDate ISSUED = LocalDate.of(2024, 1, 15);
    private static final String TITLE = "Kế hoạch cả nước (đo thử)";

    private final ConfigurableApplicationContext program;
    private final DSLContext sql;

    CountryPlan(ConfigurableApplicationContext program) {
        this.program = program;
        this.sql = program.getBean(DSLContext.class);
    }

    UnitId root() {
        return new UnitId(sql.fetchSingle("select unit_id from organization.unit_version where name = ?", Nation.ROOT)
                .get(0, long.class));
    }

    /// @return the plan, being given down
    PlanId start() {
        long root = root().value();
        long topic = sql.fetchSingle("""
                insert into planning.topic (unit_id, title, year_from, year_to, created_at) values (?, ?, 2024, 2024, now())
                returning id""", root, TITLE).get(0, long.class);
        long plan = sql.fetchSingle("""
                insert into planning.plan (unit_id, topic_id, origin, title, symbol, dated_on, created_at)
                values (?, ?, 'READ', ?, '01-KH/TW', ?, now()) returning id
                """, root, topic, TITLE, ISSUED).get(0, long.class);
        add(plan, 1, "PLAN", "PROVINCIAL_COMMITTEE", null);
        add(plan, 2, "REPORT", "COMMUNE_COMMITTEE", null);
        add(plan, 3, "BRANCH_MEETING", "BRANCH", null);
        add(plan, 4, "THEMATIC_MEETING", "BRANCH", "QUARTER");
        UUID job = program.getBean(GivingDown.class).start(new PlanId(plan), "kế hoạch cả nước", root(), null);
        sql.execute("insert into planning.plan_acceptance (plan_id, job_id, at) values (?, ?, now())", plan, job);
        return new PlanId(plan);
    }

    private void add(long plan, int no, String kind, String units, String per) {
        long obligation = sql.fetchSingle(
                        """
                insert into planning.obligation (plan_id, no, state, origin, kind, title, due, at_least, per)
                values (?, ?, 'ACCEPTED', 'ADDED', ?, ?, cast(? as jsonb), ?, ?) returning id
                """,
                        plan,
                        no,
                        kind,
                        "Việc " + no,
                        per == null ? "{\"by\": \"2024-12-15\"}" : null,
                        per == null ? null : 1,
                        per)
                .get(0, long.class);
        sql.execute("insert into planning.obligation_target (obligation_id, kind) values (?, ?)", obligation, units);
    }

    /// What has been landed so far.
    static String landed(long plan) {
        return "select coalesce(sum(l.units), 0) from planning.landing l"
                + " join planning.obligation o on o.id = l.obligation_id where o.plan_id = " + plan;
    }

    /// By obligation: units that should have it, assignments there are, and how many of them twice.
    List<String> outcome(long plan) {
        return sql.fetch("""
                select o.no, t.kind, o.per,
                       (select count(*) from organization.unit_path p where p.kind = t.kind and p.valid_to is null
                           and p.path <@ (select r.path from organization.unit_path r where r.unit_id = ? and r.valid_to is null)
                           and p.unit_id <> ?) as units,
                       (select count(*) from planning.assignment a where a.obligation_id = o.id) as assignments,
                       (select count(*) from (select from planning.assignment a where a.obligation_id = o.id
                           group by a.unit_id, a.period_from having count(*) > 1) twice) as doubled
                  from planning.obligation o join planning.obligation_target t on t.obligation_id = o.id
                 where o.plan_id = ? order by o.no
                """, root().value(), root().value(), plan).map(row -> {
            long periods = row.get("per") == null ? 1 : 4;
            long lost = row.get("units", long.class) * periods - row.get("assignments", long.class);
            return "%s × %d: %,d assignments, lost %d, doubled %d"
                    .formatted(
                            row.get("kind"),
                            periods,
                            row.get("assignments", long.class),
                            lost,
                            row.get("doubled", long.class));
        });
    }
}
