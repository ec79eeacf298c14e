package vn.nennep.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import vn.nennep.testing.TestDatabase;

/// Conventions of the schema, asked of the migrated database itself. Lists of exceptions may only shrink.
class SchemaTest {

    private static final DSLContext SQL = DSL.using(TestDatabase.freshSource(), SQLDialect.POSTGRES);

    private static final String OURS =
            "('web','organization','people','access','documents','reorganisation','planning','study','reporting','figures','desk','roster','privacy','notification')";

    /// Foreign keys that are never followed backwards and whose targets are never deleted, so an index would only cost.
    private static final Set<String> UNINDEXED_KEYS = Set.of(
            "documents.document (file_id)",
            "organization.unit_version (kind)",
            "planning.plan (topic_id)",
            "planning.topic (parent_id)");

    /// Tables whose rows are only ever replaced together.
    private static final Set<String> KEYLESS_TABLES = Set.of("planning.obligation_target");

    /// Names that libraries prescribe.
    private static final Set<String> PLURAL_TABLES = Set.of("web.scheduled_tasks", "access.spring_session_attributes");

    @Test
    void every_foreign_key_has_an_index() {
        Set<String> unindexed = ask("""
                select c.conrelid::regclass || ' (' || string_agg(a.attname, ', ' order by k.no) || ')'
                from pg_constraint c
                cross join lateral unnest(c.conkey) with ordinality k (attnum, no)
                join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k.attnum
                where c.contype = 'f' and c.connamespace::regnamespace::text in %s
                and not exists (
                    select from pg_index i where i.indrelid = c.conrelid
                    and (i.indkey::int2[])[0 : cardinality(c.conkey) - 1] @> c.conkey)
                group by c.oid, c.conrelid
                """);
        assertThat(unindexed).isEqualTo(UNINDEXED_KEYS);
    }

    @Test
    void a_moment_is_always_timestamptz() {
        assertThat(ask("""
                select table_schema || '.' || table_name || '.' || column_name from information_schema.columns
                where table_schema in %s and data_type = 'timestamp without time zone'
                """)).isEmpty();
    }

    @Test
    void text_has_no_arbitrary_length() {
        assertThat(ask("""
                select table_schema || '.' || table_name || '.' || column_name from information_schema.columns
                where table_schema in %s and data_type in ('character varying', 'character')
                and table_name not like 'spring_session%%'
                """)).isEmpty();
    }

    @Test
    void tables_are_singular_and_in_snake_case() {
        Set<String> odd = ask("""
                select table_schema || '.' || table_name from information_schema.tables
                where table_schema in %s and (table_name !~ '^[a-z][a-z0-9_]*$' or table_name ~ '[^s]s$')
                """);
        assertThat(odd).isEqualTo(PLURAL_TABLES);
    }

    @Test
    void every_table_has_a_primary_key() {
        assertThat(ask("""
                select t.table_schema || '.' || t.table_name from information_schema.tables t
                where t.table_schema in %s and t.table_type = 'BASE TABLE' and not exists (
                    select from information_schema.table_constraints c
                    where (c.table_schema, c.table_name) = (t.table_schema, t.table_name)
                    and c.constraint_type = 'PRIMARY KEY')
                """)).isEqualTo(KEYLESS_TABLES);
    }

    @Test
    void a_module_refers_to_no_table_of_another() {
        assertThat(ask("""
                select c.conrelid::regclass || ' -> ' || c.confrelid::regclass
                from pg_constraint c
                join pg_class a on a.oid = c.conrelid
                join pg_class b on b.oid = c.confrelid
                where c.contype = 'f' and c.connamespace::regnamespace::text in %s and a.relnamespace <> b.relnamespace
                """)).isEmpty();
    }

    @Test
    void every_schema_is_a_module() {
        assertThat(ask("""
                select nspname::text from pg_namespace
                where nspname !~ '^pg_' and nspname not in ('information_schema', 'public') and nspname not in %s
                """)).isEmpty();
    }

    private static Set<String> ask(String query) {
        return SQL.fetch(query.formatted(OURS)).getValues(0, String.class).stream()
                .collect(java.util.stream.Collectors.toSet());
    }
}
