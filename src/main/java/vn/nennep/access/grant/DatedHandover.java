package vn.nennep.access.grant;

import static org.jooq.impl.DSL.val;

import java.time.LocalDate;
import java.util.Collection;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Repository;
import vn.nennep.access.Handover;
import vn.nennep.organization.UnitId;
import vn.nennep.people.PersonId;

/// Ends grants on the day and opens what follows them. What was to begin later begins at the other unit.
@Repository
class DatedHandover implements Handover {

    private static final String HELD = "unit_id = {0} and (valid_to is null or valid_to > greatest(valid_from, {2}))";

    private static final String[] MEMBERS = {"MEMBER"};
    private static final String[] GOING_OVER = {"MEMBER", "ADMINISTRATOR"};

    private static final String OPEN = """
            insert into access.role_grant
                (account_id, role, unit_id, reach_unit_id, whole, valid_from, valid_to, reason, given_by, given_at)
            select g.account_id, g.role, {1}, {1}, g.whole, greatest(g.valid_from, {2}), g.valid_to,
                g.reason, g.given_by, g.given_at
            from access.role_grant g
            where g.role = any({4}) and g.unit_id = {0}
                and (g.valid_to is null or g.valid_to > greatest(g.valid_from, {2}))
                and ({3} is null or g.account_id in (select id from access.account where person_id = any({3})))
                and not exists (select from access.role_grant held
                    where held.account_id = g.account_id and held.role = g.role and held.unit_id = {1}
                        and (held.valid_to is null or held.valid_to > greatest(held.valid_from, {2})))
            """;

    private final DSLContext sql;

    DatedHandover(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public void end(UnitId unit, UnitId to, LocalDate on) {
        Field<Long[]> everybody = org.jooq.impl.DSL.castNull(org.jooq.impl.SQLDataType.BIGINT.getArrayDataType());
        sql.execute(OPEN, val(unit.value()), val(to.value()), val(on), everybody, val(GOING_OVER));
        close("", unit, on, everybody);
    }

    @Override
    public void pass(Collection<PersonId> people, UnitId from, UnitId to, LocalDate on) {
        Field<Long[]> ids = val(people.stream().map(PersonId::value).toArray(Long[]::new));
        sql.execute(OPEN, val(from.value()), val(to.value()), val(on), ids, val(MEMBERS));
        close(
                " and role = 'MEMBER' and account_id in (select id from access.account where person_id = any({3}))",
                from, on, ids);
    }

    private void close(String who, UnitId unit, LocalDate on, Field<Long[]> people) {
        Field<Long> at = val(unit.value());
        sql.execute(
                "update access.role_grant set valid_to = greatest(valid_from, {2}) where " + HELD + who,
                at,
                at,
                val(on),
                people);
    }

    @Override
    public void reach(UnitId advisory, UnitId committee, LocalDate on) {
        Field<Long> at = val(advisory.value());
        Field<Long> to = val(committee.value());
        sql.execute("""
                insert into access.role_grant
                    (account_id, role, unit_id, reach_unit_id, whole, valid_from, valid_to, reason, given_by, given_at)
                select account_id, role, unit_id, {1}, whole, {2}, valid_to, reason, given_by, given_at
                from access.role_grant
                where unit_id = {0} and reach_unit_id <> {0} and valid_from < {2}
                    and (valid_to is null or valid_to > {2})
                """, at, to, val(on));
        sql.execute("""
                update access.role_grant set valid_to = {2}
                where unit_id = {0} and reach_unit_id not in ({0}, {1}) and valid_from < {2}
                    and (valid_to is null or valid_to > {2})
                """, at, to, val(on));
        sql.execute("""
                update access.role_grant set reach_unit_id = {1}
                where unit_id = {0} and reach_unit_id not in ({0}, {1}) and valid_from >= {2}
                """, at, to, val(on));
    }
}
