package vn.nennep.access.recovery;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.nennep.access.account.HandedCodes;
import vn.nennep.access.command.CommandDatabase;

/// `bin/recovery-code TÊN`: for an administrator whom nobody else can let in again. Whoever may run it holds the
/// database anyway; so it opens nothing new, and leaves its entry in the audit log.
public final class RecoveryCommand {

    private static final int DONE = 0;
    private static final int NOBODY = 1;
    private static final int MISUSED = 2;
    private static final int SEALED_AT_ONCE = 1_000;

    private static final String ADMINISTRATORS = """
            select a.id, a.username, a.display_name, min(g.unit_id) as unit
              from access.account a join access.role_grant g on g.account_id = a.id
             where g.role = 'ADMINISTRATOR' and a.closed_at is null and g.valid_from <= current_date
               and (g.valid_to is null or g.valid_to > current_date) %s
             group by a.id order by a.username limit 20
            """;

    private static final String ISSUE = """
            with before as (
                update access.account_recovery set ended_at = now() where account_id = ? and ended_at is null),
            issued as (
                insert into access.account_recovery (account_id, code_hash, unit_id, drops_factors, issued_at, expires_at)
                values (?, ?, ?, true, now(), now() + interval '1 hour'))
            insert into access.audit_entry (at, account_id, unit_id, action, subject, detail)
            values (now(), null, ?, 'access.recovery.issued', ?, '{"factors": "bỏ", "note": "lệnh trên máy chủ"}')
            """;

    private final PrintStream out;

    RecoveryCommand(PrintStream out) {
        this.out = out;
    }

    /// @param args the database's address, its user and password in the environment (PGUSER, PGPASSWORD); then the
    /// account's name
    public static void main(String[] args) {
        RecoveryCommand command = new RecoveryCommand(new PrintStream(System.out, true, StandardCharsets.UTF_8));
        System.exit(command.run(args[0], args.length == 2 ? args[1] : ""));
    }

    private int run(String url, String username) {
        try (Connection connection = CommandDatabase.source(url).getConnection()) {
            return run(connection, username);
        } catch (SQLException failed) {
            out.println("Không dùng được cơ sở dữ liệu: " + failed.getMessage());
            return MISUSED;
        }
    }

    private record Administrator(long id, String username, String name, long unit) {}

    /// @return the exit status: 0 a code is printed, 1 no such administrator, 2 misused
    int run(Connection connection, String username) throws SQLException {
        if (username.isBlank()) {
            out.println("Cách dùng: bin/recovery-code TÊN_ĐĂNG_NHẬP");
            tellAdministrators(connection);
            return MISUSED;
        }
        Administrator found = find(connection, username.strip().toLowerCase(Locale.ROOT));
        if (found == null) {
            out.println("Không có tài khoản quản trị nào đang dùng tên “" + username.strip()
                    + "”. Tài khoản khác thì quản trị cấp mã ở trang Tài khoản.");
            tellAdministrators(connection);
            return NOBODY;
        }
        String code = HandedCodes.fresh();
        issue(connection, found, code);
        out.printf("Mã khôi phục của %s (%s):%n%n    %s%n%n", found.name(), found.username(), code);
        out.println("Chỉ hiện một lần, dùng một lần trong 60 phút, ở trang /recovery; xác thực hai bước cũ bị bỏ.");
        out.println("Việc này đã ghi vào nhật ký.");
        return DONE;
    }

    private static @Nullable Administrator find(Connection connection, String username) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement(ADMINISTRATORS.formatted("and a.username = ?"))) {
            statement.setString(1, username);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? administrator(rows) : null;
            }
        }
    }

    private void tellAdministrators(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(ADMINISTRATORS.formatted(""));
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                Administrator one = administrator(rows);
                out.println("  " + one.username() + "  " + one.name());
            }
        }
    }

    private static Administrator administrator(ResultSet row) throws SQLException {
        return new Administrator(
                row.getLong("id"), row.getString("username"), row.getString("display_name"), row.getLong("unit"));
    }

    private static void issue(Connection connection, Administrator whose, String code) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(ISSUE)) {
            statement.setLong(1, whose.id());
            statement.setLong(2, whose.id());
            statement.setBytes(3, HandedCodes.hash(code));
            statement.setLong(4, whose.unit());
            statement.setLong(5, whose.unit());
            statement.setString(6, "account/" + whose.id());
            statement.executeUpdate();
        }
        try (PreparedStatement seal = connection.prepareStatement("select access.seal_audit(?)")) {
            seal.setInt(1, SEALED_AT_ONCE);
            seal.execute();
        }
    }
}
