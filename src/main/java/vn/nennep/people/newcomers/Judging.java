package vn.nennep.people.newcomers;

import static org.jooq.impl.DSL.val;

import java.time.LocalDate;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;
import vn.nennep.people.Newcomers.Judgement;

/// Finds out whom the rows mean. A row with a code means that person; else whoever is at home in the unit under
/// that name and year of birth; when that is nobody the row is of somebody new. Rows of new people leave no
/// trace here: of a million new people nothing is written twice.
@Repository
class Judging {

    /// The letters without their marks narrow the search, the name itself decides; case, Unicode form and the
    /// place of a tone mark do not count. "Is true" keeps the dear comparison out of the keys by which rows are
    /// brought together.
    private static final String SAME_NAME = """
            h.search_name = t.search_name
                and (people.name_key(h.full_name) = people.name_key(
                    concat_ws(' ', t.family_name, nullif(t.middle_name, ''), t.given_name))) is true""";

    private static final int MANY = 5_000;

    private final DSLContext sql;

    Judging(DSLContext sql) {
        this.sql = sql;
    }

    Judgement judge(Tray tray, LocalDate today) {
        sql.execute("set local work_mem = '96MB'");
        // How many people share a unit and a name the planner cannot know; from so many rows on, going through them all
        // once is never far from the best, and looking each one up may be hours away from it.
        sql.execute("set local enable_nestloop = " + (many(tray) ? "off" : "on"));
        sql.execute("truncate {0}", tray.met());
        withoutCode(tray, today);
        withCode(tray, today);
        namedTwice(tray);
        sql.execute("analyze {0}", tray.met());
        Judgement counted = counted(tray, today);
        sql.execute("set local enable_nestloop = on");
        return counted;
    }

    private boolean many(Tray tray) {
        return sql.fetchSingle("select count(*) > {1} from {0}", tray.rows(), val(MANY))
                .get(0, boolean.class);
    }

    /// Only rows that share unit and letters of the name are looked at closely.
    private void namedTwice(Tray tray) {
        sql.execute("""
                with shared as (
                    select unit_id, search_name from {0} where fault is null and code is null
                    group by unit_id, search_name having count(*) > 1),
                namesake as (
                    select t.row_no, t.birth_year,
                        min(t.row_no) over (partition by t.unit_id, k.key, t.birth_year) as first,
                        min(t.row_no) filter (where t.birth_year is not null)
                            over (partition by t.unit_id, k.key) as with_year
                    from {0} t join shared s on s.unit_id = t.unit_id and s.search_name = t.search_name
                    cross join lateral (select people.name_key(
                        concat_ws(' ', t.family_name, nullif(t.middle_name, ''), t.given_name)) as key) k
                    where t.fault is null and t.code is null),
                told as (
                    select row_no, 'NAMESAKES' as why, with_year as other from namesake
                    where birth_year is null and with_year is not null
                    union all
                    select row_no, 'TWICE', first from namesake
                    where first < row_no and (birth_year is not null or with_year is null)),
                cleared as (delete from {1} m using told where m.row_no = told.row_no)
                insert into {1} (row_no, why, other) select row_no, why, other from told
                """, tray.rows(), tray.met());
        sql.execute("""
                update {0} m set why = 'TWICE', other = s.first, person_id = null
                from (select row_no, min(row_no) over (partition by person_id) as first from {0} where why is null) s
                where s.row_no = m.row_no and s.first < m.row_no and m.why is null
                """, tray.met());
    }

    private void withoutCode(Tray tray, LocalDate today) {
        sql.execute("""
                insert into {1} (row_no, person_id, why)
                with home as materialized (
                    select a.unit_id, a.valid_to, p.id, p.search_name, p.full_name, p.birth_year
                    from people.affiliation a join people.person p on p.id = a.person_id
                    where a.kind = 'OFFICIAL' and a.unit_id in (select unit_id from {0} where fault is null)
                        and (a.valid_to is null or a.valid_to > (select min(since) from {0}))),
                candidate as (
                    select t.row_no, h.id, coalesce(h.valid_to <= {2}, false) as gone, t.birth_year is not null as told,
                        h.birth_year is not distinct from t.birth_year as exact,
                        h.birth_year is null or t.birth_year is null as open
                    from {0} t join home h on h.unit_id = t.unit_id and %s
                        and (h.valid_to is null or h.valid_to > t.since)
                    where t.fault is null and t.code is null),
                judged as (
                    select row_no, told, count(*) as bearers, count(*) filter (where exact) as exact,
                        count(*) filter (where open) as open, min(id) filter (where exact) as person_id,
                        bool_or(gone) filter (where exact) as gone
                    from candidate group by row_no, told)
                select row_no,
                    case when exact = 1 and (told or bearers = 1) and not gone then person_id end,
                    case when exact = 1 and (told or bearers = 1)
                        then case when gone then 'GONE' end else 'AMBIGUOUS' end
                from judged where exact > 0 or open > 0
                """.formatted(SAME_NAME), tray.rows(), tray.met(), val(today));
    }

    private void withCode(Tray tray, LocalDate today) {
        sql.execute("""
                insert into {1} (row_no, person_id, why)
                select t.row_no, h.id,
                    case when h.id is null then 'UNKNOWN_CODE'
                        when not (%s) then 'OTHER_NAME'
                        when h.birth_year <> t.birth_year then 'OTHER_YEAR' end
                from {0} t
                left join (people.person h join people.affiliation a
                        on a.person_id = h.id and a.kind = 'OFFICIAL' and a.valid_from <= {2}
                        and (a.valid_to is null or a.valid_to > {2}))
                    on h.id = t.code and a.unit_id = t.unit_id
                where t.fault is null and t.code is not null
                """.formatted(SAME_NAME), tray.rows(), tray.met(), val(today));
    }

    private Judgement counted(Tray tray, LocalDate today) {
        Record rows = sql.fetchSingle("select count(*), count(fault) from {0}", tray.rows());
        Record met = sql.fetchSingle("select count(*), count(why) from {0}", tray.met());
        long amended = sql.fetchSingle(
                        "select count(distinct person_id) from ({0}) as added", Additions.people(tray, today))
                .get(0, long.class);
        long known = met.get(0, long.class) - met.get(1, long.class);
        long faulty = rows.get(1, long.class) + met.get(1, long.class);
        return new Judgement(
                rows.get(0, long.class),
                rows.get(0, long.class) - rows.get(1, long.class) - met.get(0, long.class),
                amended,
                known - amended,
                faulty);
    }
}
