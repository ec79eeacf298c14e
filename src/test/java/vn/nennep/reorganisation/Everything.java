package vn.nennep.reorganisation;

import java.util.List;
import org.jooq.DSLContext;

/// All that an act may change, row by row.
final class Everything {

    private static final List<String> TABLES = List.of(
            "organization.unit",
            "organization.unit_version",
            "organization.unit_path",
            "organization.stand_in",
            "people.affiliation",
            "people.position",
            "access.role_grant",
            "access.delegation",
            "planning.assignment",
            "planning.person_assignment",
            "planning.plan",
            "study.conference",
            "study.site",
            "reporting.report",
            "reorganisation.succession",
            "reorganisation.act_unit");

    private Everything() {}

    static String in(DSLContext sql) {
        StringBuilder all = new StringBuilder();
        for (String table : TABLES) {
            String hash = sql.fetchSingle(
                            "select coalesce(md5(string_agg(t::text, '|' order by t::text)), '') from " + table + " t")
                    .get(0, String.class);
            all.append(table).append(' ').append(hash).append('\n');
        }
        return all.toString();
    }
}
