package vn.nennep.access.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/// Checks the chain of the audit log from its first link to its last, hashing every entry again. It asks the database
/// for rows only and trusts no function of it; so it can be run with another connection, on a copy, on another machine.
public final class AuditChain {

    private static final int FETCHED_AT_ONCE = 5_000;

    /// An entry may wait so long for its seal; then it is one that somebody keeps from being sealed.
    private static final int PATIENCE_SECONDS = 60;

    private static final String LINKS = """
            select s.no, s.hash, s.entry_id, e.id, (extract(epoch from e.at) * 1000000)::bigint,
                   coalesce(e.account_id::text, ''), coalesce(e.unit_id::text, ''), e.action, e.subject, e.detail::text
              from access.audit_seal s left join access.audit_entry e on e.id = s.entry_id order by s.no
            """;

    private static final String UNSEALED =
            "select count(*) filter (where e.at < now() - interval '%d seconds'), min(e.id)".formatted(PATIENCE_SECONDS)
                    + " from access.audit_entry e where not exists (select from access.audit_seal s where s.entry_id = e.id)";

    private final Connection connection;

    /// @param connection only read from
    public AuditChain(Connection connection) {
        this.connection = connection;
    }

    /// A place in the chain: the number of the link and its hash. Noted down outside the database, it proves later that
    /// nothing before it was written anew.
    public record Head(long no, String hash) {

        static final Head NONE = new Head(0, "0".repeat(64));

        @Override
        public String toString() {
            return no + ":" + hash;
        }
    }

    /// @param broken what is wrong at the first place where something is; null when the chain is whole
    public record Outcome(Head head, @Nullable String broken) {}

    /// @param noted a head noted earlier, which must still stand in its place; null when there is none
    public Outcome check(@Nullable Head noted) throws SQLException {
        connection.setAutoCommit(false); // one snapshot, and rows in portions
        try (PreparedStatement links = connection.prepareStatement(LINKS)) {
            links.setFetchSize(FETCHED_AT_ONCE);
            try (ResultSet rows = links.executeQuery()) {
                Outcome walked = walk(rows, noted);
                return walked.broken() == null ? withUnsealed(walked.head(), noted) : walked;
            }
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    private static Outcome walk(ResultSet rows, @Nullable Head noted) throws SQLException {
        Head head = Head.NONE;
        while (rows.next()) {
            long no = rows.getLong(1);
            String broken = wrong(rows, head, no);
            if (broken != null) {
                return new Outcome(head, broken);
            }
            head = new Head(no, HexFormat.of().formatHex(rows.getBytes(2)));
            if (noted != null && noted.no() == no && !noted.equals(head)) {
                return new Outcome(head, "mắt xích %d không còn là mắt xích đã ghi lại trước đây".formatted(no));
            }
        }
        return new Outcome(head, null);
    }

    private static @Nullable String wrong(ResultSet link, Head before, long no) throws SQLException {
        long entry = link.getLong(3);
        if (no != before.no() + 1) {
            return "thiếu mắt xích %d: sau mắt xích %d là mắt xích %d".formatted(before.no() + 1, before.no(), no);
        }
        if (link.getObject(4) == null) {
            return "mục %d không còn (mắt xích %d)".formatted(entry, no);
        }
        return Arrays.equals(hash(text(link, before, no)), link.getBytes(2))
                ? null
                : "mục %d đã bị sửa (mắt xích %d)".formatted(entry, no);
    }

    /// As `access.audit_text` writes it.
    private static String text(ResultSet link, Head before, long no) throws SQLException {
        return String.join(
                "\n",
                "nennep audit 1",
                Long.toString(no),
                before.hash(),
                Long.toString(link.getLong(4)),
                Long.toString(link.getLong(5)),
                link.getString(6),
                link.getString(7),
                link.getString(8),
                link.getString(9),
                link.getString(10));
    }

    private static byte[] hash(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Outcome withUnsealed(Head head, @Nullable Head noted) throws SQLException {
        if (noted != null && noted.no() > head.no()) {
            return new Outcome(head, "chuỗi ngắn hơn mắt xích %d đã ghi lại trước đây".formatted(noted.no()));
        }
        try (PreparedStatement asked = connection.prepareStatement(UNSEALED);
                ResultSet unsealed = asked.executeQuery()) {
            unsealed.next();
            return unsealed.getLong(1) == 0
                    ? new Outcome(head, null)
                    : new Outcome(
                            head,
                            "%d mục quá %d giây chưa được niêm phong, trước hết là mục %d"
                                    .formatted(unsealed.getLong(1), PATIENCE_SECONDS, unsealed.getLong(2)));
        }
    }
}
