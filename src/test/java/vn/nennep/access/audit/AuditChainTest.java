package vn.nennep.access.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.nennep.testing.TestDatabase;

/// The chain on a database of its own, where somebody with the owner's password does harm.
class AuditChainTest {

    private final DataSource source = TestDatabase.freshSource();
    private String head = "";

    @BeforeEach
    void ten_entries_sealed_in_three_goes() throws SQLException {
        run("grant update, delete, truncate on access.audit_entry, access.audit_seal to current_user");
        for (int i = 1; i <= 10; i++) {
            run(
                    "insert into access.audit_entry (at, account_id, unit_id, action, subject, detail) values ('2024-04-01 08:00+07', %d, null, 'probe.thing.done', 'probe/%d', '{\"lý do\": \"a\\nb\"}')"
                            .formatted(i, i));
            if (i % 4 == 0) {
                run("select access.seal_audit(100)");
            }
        }
        run("select access.seal_audit(100)");
        head = said().replaceAll("(?s).*: ([0-9]+:[0-9a-f]{64}).*", "$1");
    }

    private void run(String statement) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement said = connection.createStatement()) {
            said.execute(statement);
        }
    }

    private void harm(String statement) throws SQLException {
        run("alter table access.audit_entry disable trigger user; alter table access.audit_seal disable trigger user; "
                + statement);
    }

    private String said(String... head) throws SQLException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Connection connection = source.getConnection()) {
            PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
            int status = new AuditCommand(print).run(connection, head.length == 0 ? null : head[0]);
            return status + " " + out.toString(StandardCharsets.UTF_8);
        }
    }

    @Test
    void a_whole_chain_is_said_to_be_whole_and_shows_its_head() throws SQLException {
        assertThat(said()).startsWith("0 Nhật ký nguyên vẹn, 10 mục.").contains("10:");
        assertThat(said(head)).startsWith("0 ");
        assertThat(said("mười")).startsWith("2 ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            update access.audit_entry set detail = '{}' where id = 4                  | mục 4 đã bị sửa (mắt xích 4)
            update access.audit_entry set account_id = 9 where id = 7                 | mục 7 đã bị sửa (mắt xích 7)
            update access.audit_entry set at = at + interval '1 microsecond' where id = 1 | mục 1 đã bị sửa (mắt xích 1)
            delete from access.audit_entry where id = 5                               | mục 5 không còn (mắt xích 5)
            delete from access.audit_seal where no = 6                                | thiếu mắt xích 6
            update access.audit_seal set entry_id = 99 where no = 3                   | mục 99 không còn (mắt xích 3)
            update access.audit_seal set hash = sha256('x') where no = 8              | mục 8 đã bị sửa (mắt xích 8)
            delete from access.audit_seal where no > 8                                | 2 mục quá 60 giây chưa được niêm phong, trước hết là mục 9
            """)
    void the_first_broken_place_is_named(String harm, String named) throws SQLException {
        harm(harm);
        assertThat(said()).startsWith("1 Nhật ký KHÔNG nguyên vẹn: ").contains(named);
    }

    @Test
    void a_chain_forged_anew_from_the_middle_does_not_pass_a_head_noted_earlier() throws SQLException {
        harm("delete from access.audit_seal where no >= 5; delete from access.audit_entry where id = 5;"
                + " insert into access.audit_unsealed select id from access.audit_entry where id > 5;"
                + " select access.seal_audit(100)");
        assertThat(said()).as("by itself it looks whole").startsWith("0 ");
        assertThat(said(head)).startsWith("1 ").contains("chuỗi ngắn hơn mắt xích 10");
        run("alter table access.audit_entry enable trigger user;"
                + " insert into access.audit_entry (at, action, subject) values (now(), 'probe.thing.done', 'probe/11');"
                + " select access.seal_audit(100)");
        assertThat(said(head)).startsWith("1 ").contains("mắt xích 10 không còn là mắt xích đã ghi lại");
    }

    @Test
    void many_who_seal_at_once_make_one_chain() throws Exception {
        try (ExecutorService many = Executors.newFixedThreadPool(8)) {
            Callable<Void> work = () -> {
                for (int i = 0; i < 25; i++) {
                    run(
                            "insert into access.audit_entry (at, action, subject) values (now(), 'probe.thing.done', 'probe/0')");
                    run("select access.seal_audit(3)");
                }
                return null;
            };
            for (var done :
                    many.invokeAll(IntStream.range(0, 8).mapToObj(_ -> work).toList())) {
                done.get();
            }
        }
        run("select access.seal_audit(1000)");
        assertThat(said()).startsWith("0 Nhật ký nguyên vẹn, 210 mục.");
    }
}
