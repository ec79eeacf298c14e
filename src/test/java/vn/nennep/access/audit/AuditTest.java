package vn.nennep.access.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import vn.nennep.access.Audit;
import vn.nennep.organization.UnitId;
import vn.nennep.web.probe.ProbeTest;

@ProbeTest
class AuditTest {

    @Autowired
    private Audit audit;

    @Autowired
    private DSLContext sql;

    @Autowired
    private TransactionTemplate transaction;

    private final String subject = "probe/" + UUID.randomUUID();

    private int entries() {
        return sql.fetchCount(
                DSL.table("access.audit_entry"), DSL.field("subject").eq(subject));
    }

    @Test
    void an_entry_stands_and_falls_with_the_act() {
        transaction.executeWithoutResult(
                _ -> audit.record("probe.thing.done", subject, new UnitId(1), Map.of("tên", "Ánh", "count", 3)));
        assertThat(entries()).isOne();
        transaction.executeWithoutResult(status -> {
            audit.record("probe.thing.done", subject, null, Map.of());
            status.setRollbackOnly();
        });
        assertThat(entries()).isOne();
        assertThat(sql.fetchValue(
                        "select detail ->> 'tên' from access.audit_entry where subject = {0}", DSL.val(subject)))
                .isEqualTo("Ánh");
    }

    @Test
    void without_a_transaction_there_is_no_act_to_speak_of() {
        assertThatThrownBy(() -> audit.record("probe.thing.done", subject, null, Map.of()))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void what_was_written_stays_even_from_the_tables_owner() {
        transaction.executeWithoutResult(_ -> audit.record("probe.thing.done", subject, null, Map.of()));
        for (String table : List.of("audit_entry", "audit_seal")) {
            for (String change : List.of("delete from access.", "truncate access.", "update access.")) {
                String statement = change + table + (change.startsWith("update") ? " set hash = hash" : "");
                assertThatThrownBy(() -> sql.execute(statement.replace("set hash = hash", "set " + column(table))))
                        .rootCause()
                        .hasMessageContaining("permission denied");
                assertThatThrownBy(() -> transaction.executeWithoutResult(_ -> {
                            sql.execute("grant update, delete, truncate on access." + table + " to current_user");
                            sql.execute(statement.replace("set hash = hash", "set " + column(table)));
                        }))
                        .rootCause()
                        .hasMessageContaining("append-only");
            }
        }
    }

    private static String column(String table) {
        return table.equals("audit_seal") ? "no = no" : "action = 'x'";
    }
}
