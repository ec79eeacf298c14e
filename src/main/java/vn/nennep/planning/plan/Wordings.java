package vn.nennep.planning.plan;

import static nennep.sql.planning.Tables.WORDING;

import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import vn.nennep.planning.PlanId;

@Repository
class Wordings {

    private final DSLContext sql;

    Wordings(DSLContext sql) {
        this.sql = sql;
    }

    Wording of(PlanId plan) {
        return sql.selectFrom(WORDING)
                .where(WORDING.PLAN_ID.eq(plan.value()))
                .fetchSingle(row -> new Wording(
                        row.getBasis(),
                        row.getPurpose(),
                        row.getArrangement(),
                        row.getOnBehalfOf(),
                        row.getCapacity(),
                        row.getSignatory(),
                        List.of(row.getRecipients())));
    }

    void put(PlanId plan, Wording wording) {
        var row = sql.newRecord(WORDING);
        row.setPlanId(plan.value());
        row.setBasis(wording.basis());
        row.setPurpose(wording.purpose());
        row.setArrangement(wording.arrangement());
        row.setOnBehalfOf(wording.onBehalfOf());
        row.setCapacity(wording.capacity());
        row.setSignatory(wording.signatory());
        row.setRecipients(wording.recipients().toArray(String[]::new));
        row.merge();
    }
}
