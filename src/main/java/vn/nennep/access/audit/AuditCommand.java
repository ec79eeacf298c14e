package vn.nennep.access.audit;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import vn.nennep.access.audit.AuditChain.Head;
import vn.nennep.access.command.CommandDatabase;

/// `bin/verify-audit [SỐ:MÃ]`: whether the audit log is whole, and the head of its chain to note down.
public final class AuditCommand {

    private static final int WHOLE = 0;
    private static final int BROKEN = 1;
    private static final int MISUSED = 2;

    private final PrintStream out;

    AuditCommand(PrintStream out) {
        this.out = out;
    }

    /// @param args the database's address, its user and password in the environment (PGUSER, PGPASSWORD); then the head
    /// noted earlier, if any
    public static void main(String[] args) {
        AuditCommand command = new AuditCommand(new PrintStream(System.out, true, StandardCharsets.UTF_8));
        System.exit(command.run(args[0], args.length > 1 ? args[1] : null));
    }

    private int run(String url, @Nullable String typedHead) {
        try (Connection connection = CommandDatabase.source(url).getConnection()) {
            return run(connection, typedHead);
        } catch (SQLException failed) {
            out.println("Không đọc được cơ sở dữ liệu: " + failed.getMessage());
            return MISUSED;
        }
    }

    /// @return the exit status: 0 whole, 1 broken, 2 misused
    int run(Connection connection, @Nullable String typedHead) throws SQLException {
        if (typedHead != null && !typedHead.matches("[0-9]{1,18}:[0-9a-f]{64}")) {
            out.println("Cách dùng: bin/verify-audit [SỐ:MÃ], ví dụ 1204:9f86d0… như lần trước đã in ra");
            return MISUSED;
        }
        AuditChain.Outcome outcome = new AuditChain(connection).check(typedHead == null ? null : head(typedHead));
        if (outcome.broken() != null) {
            out.println("Nhật ký KHÔNG nguyên vẹn: " + outcome.broken() + ".");
            out.println("Nguyên vẹn đến mắt xích " + outcome.head());
            return BROKEN;
        }
        out.printf("Nhật ký nguyên vẹn, %d mục.%n", outcome.head().no());
        out.println("Ghi lại ở nơi khác để đối chiếu lần sau: " + outcome.head());
        return WHOLE;
    }

    private static Head head(String typed) {
        String[] parts = typed.split(":");
        return new Head(Long.parseLong(parts[0]), parts[1]);
    }
}
