package vn.nennep.documents.file;

import static nennep.sql.documents.Tables.FILE;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.nennep.documents.Register.StoredFile;

/// Files are rows, so that they are stored, or not, together with what they belong to.
@Component
public class Files {

    private final DSLContext sql;
    private final Clock clock;

    Files(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    public long store(StoredFile file) {
        return sql.insertInto(FILE)
                .set(FILE.NAME, file.name())
                .set(FILE.MEDIA_TYPE, file.mediaType())
                .set(FILE.SHA256, sha256(file.content()))
                .set(FILE.SIZE, (long) file.content().length)
                .set(FILE.CONTENT, file.content())
                .set(FILE.CREATED_AT, clock.instant())
                .returningResult(FILE.ID)
                .fetchSingle()
                .value1();
    }

    public StoredFile load(long id) {
        return sql.selectFrom(FILE)
                .where(FILE.ID.eq(id))
                .fetchSingle(row -> new StoredFile(row.getName(), row.getMediaType(), row.getContent()));
    }

    /// Nobody refers to it any more.
    public void discard(@Nullable Long id) {
        if (id != null) {
            sql.deleteFrom(FILE).where(FILE.ID.eq(id)).execute();
        }
    }

    public static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
