package vn.nennep.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import vn.nennep.privacy.map.DataMap;
import vn.nennep.testing.TestDatabase;

/// The register of data of persons says what the database really holds: whoever adds a table that names a person or an
/// account says in `privacy/data-map.tsv` what for and how it is guarded.
class DataMapTest {

    private static final DSLContext SQL = DSL.using(TestDatabase.freshSource(), SQLDialect.POSTGRES);

    /// Columns by which a row names somebody; foreign keys to accounts are found besides.
    private static final String NAMING =
            "(person_ids?|account_id|created_by|started_by|[a-z]+_by|full_name|display_name|username|signatory|by_name)";

    @Test
    void every_column_that_names_somebody_is_classified() {
        Set<String> known = DataMap.entries().stream()
                .flatMap(entry -> entry.columns().stream().map(column -> entry.table() + "." + column))
                .collect(Collectors.toSet());
        List<String> naming = SQL.fetch("""
                        select table_schema || '.' || table_name || '.' || column_name
                        from information_schema.columns join information_schema.tables using (table_schema, table_name)
                        where table_type = 'BASE TABLE' and table_schema !~ '^(pg_|information_schema|public)'
                        and column_name ~ ('^' || {0} || '$') and table_name !~ '^tray_'
                        and (table_schema, table_name, column_name) not in
                            (('web', 'scheduled_tasks', 'picked_by'), ('organization', 'change', 'act_id'))
                        union
                        select n.nspname || '.' || c.relname || '.' || a.attname
                        from pg_constraint k join pg_class c on c.oid = k.conrelid
                        join pg_namespace n on n.oid = c.relnamespace
                        join pg_attribute a on a.attrelid = c.oid and a.attnum = any (k.conkey)
                        where k.contype = 'f' and k.confrelid in ('access.account'::regclass, 'people.person'::regclass)
                        """, DSL.val(NAMING)).getValues(0, String.class);
        assertThat(naming).isNotEmpty();
        assertThat(naming).as("say it in privacy/data-map.tsv").isSubsetOf(known);
    }

    @Test
    void everything_it_tells_of_is_there() {
        Set<String> columns = SQL
                .fetch("select table_schema || '.' || table_name || '.' || column_name from information_schema.columns")
                .getValues(0, String.class)
                .stream()
                .collect(Collectors.toSet());
        assertThat(DataMap.entries().stream()
                        .flatMap(entry -> entry.columns().stream().map(column -> entry.table() + "." + column)))
                .isSubsetOf(columns);
        assertThat(DataMap.entries().stream().map(DataMap.Entry::table)).doesNotHaveDuplicates();
    }

    @Test
    void what_is_said_to_be_guarded_row_by_row_is() {
        Set<String> guarded = SQL.fetch("""
                        select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                        where relrowsecurity and relforcerowsecurity""").getValues(0, String.class).stream().collect(Collectors.toSet());
        assertThat(DataMap.entries().stream()
                        .filter(entry -> entry.guard() == DataMap.Guard.ROWS)
                        .map(DataMap.Entry::table)
                        .collect(Collectors.toSet()))
                .isEqualTo(guarded);
    }
}
