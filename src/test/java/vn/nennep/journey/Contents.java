package vn.nennep.journey;

import java.util.Map;
import java.util.TreeMap;
import org.jooq.DSLContext;

/// What the database holds, to compare before and after.
final class Contents {

    private Contents() {}

    /// By table, but for what goes on by itself: sessions, tries to sign in, what follows behind the acts.
    static Map<String, String> of(DSLContext sql) {
        return sql.transactionResult(inside -> {
            Map<String, String> contents = new TreeMap<>();
            inside.dsl()
                    .fetch(
                            "select schemaname || '.' || tablename from pg_tables where schemaname in ('organization',"
                                    + " 'people', 'access', 'documents', 'planning', 'study', 'reporting', 'reorganisation', 'roster',"
                                    + " 'privacy', 'web')"
                                    + " and tablename !~ '^(spring_session|sign_in_|audit_seal|audit_unsealed|scheduled_tasks|subtotal|recount|counted_bundle|headcount)'")
                    .getValues(0, String.class)
                    .forEach(table -> contents.put(
                            table,
                            String.valueOf(inside.dsl()
                                    .fetchValue("select count(*) || ' ' || coalesce(sum(hashtext(t::text)::bigint), 0)"
                                            + " from " + table + " t"))));
            return contents;
        });
    }
}
