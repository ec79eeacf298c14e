package vn.nennep.people.newcomers;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Consumer;
import org.jooq.exception.DataAccessException;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import vn.nennep.people.Newcomers.Newcomer;

/// Writes rows by PostgreSQL's own COPY, a piece at a time: the server takes one piece in while the next is read.
final class Copy implements Consumer<Newcomer> {

    private static final int PIECE = 1 << 16;

    private final CopyIn copy;
    private final CopyLine line = new CopyLine();
    private final StringBuilder lines = new StringBuilder(PIECE + 4096);

    private Copy(CopyIn copy) {
        this.copy = copy;
    }

    static long onto(Connection connection, String statement, Consumer<Consumer<Newcomer>> rows) throws SQLException {
        CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(statement);
        try {
            Copy writing = new Copy(copy);
            rows.accept(writing);
            writing.flush();
            return copy.endCopy();
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    @Override
    public void accept(Newcomer row) {
        line.write(lines, row);
        if (lines.length() >= PIECE) {
            flush();
        }
    }

    private void flush() {
        byte[] piece = lines.toString().getBytes(StandardCharsets.UTF_8);
        lines.setLength(0);
        try {
            copy.writeToCopy(piece, 0, piece.length);
        } catch (SQLException e) {
            throw new DataAccessException("COPY failed", e);
        }
    }
}
