package vn.nennep.bench;

import java.util.List;
import org.jooq.DSLContext;

/// Eighteen people in every branch of the [Nation], 5.4 million in all, written past the program's contracts:
/// indexes are laid aside and built again at the end. The guards of spans are not: nothing is read by them, and
/// building them takes
/// twenty minutes.
final class NationPeople {

    private static final List<String> TABLES =
            List.of("people.person", "people.person_category", "people.affiliation", "people.recount");

    private final DSLContext sql;

    NationPeople(DSLContext sql) {
        this.sql = sql;
    }

    /// In a transaction of the program.
    void build() {
        sql.execute("set local maintenance_work_mem = '1GB'");
        List<String> again = layAside();
        sql.execute("""
                insert into people.person (id, family_name, middle_name, given_name, birth_year)
                select p.unit_id * 18 + i,
                    (array['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Huỳnh', 'Phan', 'Vũ', 'Đặng', 'Bùi', 'Đỗ', 'Hồ', 'Ngô'])[1 + h % 12],
                    (array['Văn', 'Thị', 'Minh', 'Thanh', 'Ngọc', 'Hoàng', 'Quốc', 'Kim', 'Hữu', 'Đức'])[1 + h / 12 % 10],
                    (array['An', 'Bình', 'Cường', 'Dũng', 'Đạt', 'Giang', 'Hà', 'Hải', 'Hạnh', 'Hòa', 'Hùng', 'Hưng', 'Khánh',
                        'Lan', 'Linh', 'Long', 'Mai', 'Nam', 'Nga', 'Phúc', 'Quân', 'Sơn', 'Tâm', 'Thảo', 'Tú', 'Vân', 'Yến'])
                        [1 + h / 120 % 27],
                    1950 + h % 55
                from organization.unit_path p
                cross join generate_series(0, 17) i
                cross join lateral (select (hashint8(p.unit_id * 18 + i)::bigint & 2147483647)::int as h) hashed
                where p.kind = 'BRANCH' and p.unit_id > 10000000
                """);
        sql.execute("""
                insert into people.person_category (person_id, category, valid_from)
                select id, 'MEMBER', '2020-01-01' from people.person where id > 180000000
                """);
        sql.execute("""
                insert into people.affiliation (person_id, unit_id, kind, valid_from)
                select id, id / 18, 'OFFICIAL', '2020-01-01' from people.person where id > 180000000
                """);
        again.forEach(sql::execute);
        TABLES.forEach(table -> sql.execute("analyze " + table));
    }

    /// @return what builds them again
    private List<String> layAside() {
        String kept = "'people.person'::regclass, 'people.person_category'::regclass, 'people.affiliation'::regclass";
        sql.fetch("""
                        select format('alter table %%s drop constraint %%I', conrelid::regclass, conname)
                        from pg_constraint where conrelid in (%s) and contype = 'x'
                        """.formatted(kept)).forEach(row -> sql.execute(row.get(0, String.class)));
        return sql.fetch("""
                        select pg_get_indexdef(indexrelid), 'drop index ' || indexrelid::regclass
                        from pg_index i where indrelid in (%s)
                        and not exists (select from pg_constraint c where c.conindid = i.indexrelid)
                        """.formatted(kept)).stream()
                .peek(row -> sql.execute(row.get(1, String.class)))
                .map(row -> row.get(0, String.class))
                .toList();
    }
}
