package vn.nennep.people.newcomers;

import org.jooq.DSLContext;
import org.jooq.Name;
import org.jooq.Table;
import org.jooq.impl.DSL;

/// Two tables of its own for each file: they are filled without a log, read without the rows of other files,
/// and gone at once when dropped.
record Tray(long number) {

    /// The rows, each with the number the person gets if new.
    Table<?> rows() {
        return DSL.table(name(""));
    }

    /// Of the rows that are not simply new: whom they mean, or why they cannot be entered.
    Table<?> met() {
        return DSL.table(name("_met"));
    }

    void create(DSLContext sql) {
        drop(sql);
        sql.execute("""
                create unlogged table {0} (
                    id bigint not null default nextval('people.person_id_seq'),
                    row_no int not null, told text not null, fault text, code bigint,
                    family_name text, middle_name text, given_name text, search_name text, birth_year int,
                    categories text[], unit_id bigint, since date, titles text[])
                """, rows());
        sql.execute("create unlogged table {0} (row_no int not null, person_id bigint, why text, other int)", met());
    }

    void drop(DSLContext sql) {
        sql.execute("drop table if exists {0}, {1}", rows(), met());
    }

    boolean exists(DSLContext sql) {
        return sql.fetchSingle("select to_regclass({0}) is not null", DSL.val("people.tray_" + number))
                .get(0, boolean.class);
    }

    private Name name(String part) {
        return DSL.name("people", "tray_" + number + part);
    }
}
