package vn.nennep.people.newcomers;

import static org.jooq.impl.DSL.val;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;
import vn.nennep.organization.UnitId;
import vn.nennep.people.Newcomers.Known;
import vn.nennep.people.PersonCategory;
import vn.nennep.people.PersonId;

/// Reads people back as rows.
@Repository
class KnownPeople {

    private static final int FETCHED = 1_000;

    private final DSLContext sql;

    KnownPeople(DSLContext sql) {
        this.sql = sql;
    }

    void each(Collection<UnitId> units, LocalDate on, Consumer<Known> taker) {
        Long[] ids = units.stream().map(UnitId::value).toArray(Long[]::new);
        try (var rows =
                sql.resultQuery("""
                        select p.id, p.full_name, p.birth_year, a.unit_id, a.valid_from,
                            array(select c.category from people.person_category c where c.person_id = p.id
                                and c.valid_from <= {1} and (c.valid_to is null or c.valid_to > {1})) as categories,
                            array(select o.title from people.position o where o.person_id = p.id
                                and o.unit_id = a.unit_id and o.valid_from <= {1}
                                and (o.valid_to is null or o.valid_to > {1}) order by o.id) as titles
                        from people.affiliation a join people.person p on p.id = a.person_id
                        where a.unit_id = any({0}) and a.kind = 'OFFICIAL' and not p.restricted
                            and a.valid_from <= {1} and (a.valid_to is null or a.valid_to > {1})
                        order by array_position({0}, a.unit_id), p.given_name collate "vi-x-icu",
                            p.family_name collate "vi-x-icu", p.middle_name collate "vi-x-icu", p.id
                        """, val(ids), val(on)).fetchSize(FETCHED).fetchLazy()) {
            rows.forEach(row -> taker.accept(known(row)));
        }
    }

    private static Known known(Record row) {
        return new Known(
                new PersonId(row.get("id", Long.class)),
                row.get("full_name", String.class),
                row.get("birth_year", Integer.class),
                categories(row.get("categories", String[].class)),
                new UnitId(row.get("unit_id", Long.class)),
                row.get("valid_from", LocalDate.class),
                List.of(row.get("titles", String[].class)));
    }

    private static Set<PersonCategory> categories(String[] names) {
        return Arrays.stream(names)
                .map(PersonCategory::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(PersonCategory.class)));
    }
}
