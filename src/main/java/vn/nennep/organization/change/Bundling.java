package vn.nennep.organization.change;

import org.jooq.DSLContext;

/// Bundles follow every statement that lays paths. Where many statements lay the same ones, once at the end is enough.
final class Bundling {

    private Bundling() {}

    /// In the running transaction; whoever calls it lays, or bundles up, the units afterwards.
    static void later(DSLContext sql, Runnable laying) {
        set(sql, "later");
        laying.run();
        set(sql, "");
    }

    private static void set(DSLContext sql, String when) {
        sql.execute("select set_config('nennep.bundling', ?, true)", when);
    }
}
