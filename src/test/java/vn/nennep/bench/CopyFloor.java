package vn.nennep.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.postgresql.PGConnection;

/// PostgreSQL's own COPY of the rows that now stand in some tables.
final class CopyFloor {

    private final DSLContext sql;
    private final List<String> tables;
    private final Path folder;

    CopyFloor(DSLContext sql, List<String> tables, Path folder) {
        this.sql = sql;
        this.tables = tables;
        this.folder = folder;
    }

    /// COPY cannot pass the guards of rows; without them the floor is only harder to reach.
    private void guards(String state) {
        tables.forEach(table -> sql.execute("alter table " + table + " " + state + " row level security"));
    }

    /// Writes the rows to files.
    void keep() {
        guards("disable");
        for (String table : tables) {
            sql.connection(connection -> {
                try (OutputStream file = Files.newOutputStream(folder.resolve(table))) {
                    connection
                            .unwrap(PGConnection.class)
                            .getCopyAPI()
                            .copyOut("copy (select " + columns(table) + " from " + table + ") to stdout", file);
                }
            });
        }
        guards("enable");
    }

    /// @param keyed into the tables as they are, emptied, with their keys, checks and triggers; else into such
    /// without any
    /// @return seconds
    double copy(boolean keyed) throws IOException {
        guards("disable");
        sql.execute("create schema bare");
        sql.execute("truncate " + String.join(", ", tables) + " cascade");
        for (String table : tables) {
            sql.execute("create table bare." + bare(table) + " (like " + table + " including generated)");
        }
        long begun = System.nanoTime();
        for (String table : tables) {
            String into = keyed ? table : "bare." + bare(table);
            sql.connection(connection -> {
                try (InputStream file = Files.newInputStream(folder.resolve(table))) {
                    connection
                            .unwrap(PGConnection.class)
                            .getCopyAPI()
                            .copyIn("copy " + into + " (" + columns(table) + ") from stdin", file);
                }
            });
            System.out.printf("  COPY %s %.1f s so far%n", into, (System.nanoTime() - begun) / 1e9);
        }
        double took = (System.nanoTime() - begun) / 1e9;
        sql.execute("drop schema bare cascade");
        guards("enable");
        return took;
    }

    private static String bare(String table) {
        return table.substring(table.indexOf('.') + 1);
    }

    private String columns(String table) {
        return sql
                .fetch(
                        "select column_name::text from information_schema.columns where table_schema || '.' || table_name = '"
                                + table + "' and is_generated = 'NEVER' order by ordinal_position")
                .getValues(0, String.class)
                .stream()
                .collect(Collectors.joining(", "));
    }
}
