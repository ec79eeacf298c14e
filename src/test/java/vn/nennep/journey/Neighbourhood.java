package vn.nennep.journey;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import vn.nennep.organization.UnitId;

/// At which unit the thing of a route stands, and which units stand above, beside and below that one.
final class Neighbourhood {

    private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");

    /// Whose each thing of the line is.
    private static final Map<String, String> OWNERS = Map.ofEntries(
            Map.entry("province", "province"),
            Map.entry("district", "district"),
            Map.entry("branch", "branch"),
            Map.entry("person", "branch"),
            Map.entry("account", "branch"),
            Map.entry("role", "branch"),
            Map.entry("act", "commune"),
            Map.entry("doneAct", "commune"),
            Map.entry("plan", "province"),
            Map.entry("job", "province"),
            Map.entry("given", "province"),
            Map.entry("districtPlan", "district"),
            Map.entry("conference", "district"),
            Map.entry("duty", "district"),
            Map.entry("report", "district"),
            Map.entry("draft", "commune"),
            Map.entry("obligation", "commune"),
            Map.entry("study", "branch"),
            Map.entry("meeting", "branch"),
            Map.entry("commitment", "branch"),
            Map.entry("evidence", "branch"),
            Map.entry("breakthrough", "branch"),
            Map.entry("letter", "district"),
            Map.entry("material", "district"),
            Map.entry("planDocument", "province"));

    private final DSLContext sql;
    private final Line line;
    private final Map<String, @Nullable UnitId> known = new LinkedHashMap<>();

    Neighbourhood(DSLContext sql, Line line) {
        this.sql = sql;
        this.line = line;
    }

    /// Whether what the route asks for stands at a unit; lists and one's own things do not.
    boolean ofUnit(Reaches.Reached reached) {
        return owner(reached) != null;
    }

    /// The last thing named in path and form is the one that counts: "/plans/{plan}/board?unit={district}".
    private static @Nullable String owner(Reaches.Reached reached) {
        String owner = null;
        Matcher names =
                NAME.matcher(reached.path() + String.join("", reached.form().values()));
        while (names.find()) {
            owner = OWNERS.getOrDefault(names.group(1), owner);
        }
        return owner;
    }

    /// Where the account stands; null when there is no such place.
    @Nullable UnitId unit(Reaches.Reached reached, MatrixTest.Standing standing) {
        String owner = owner(reached);
        if (owner == null) {
            return standing == MatrixTest.Standing.OWN ? unit("district", standing) : null;
        }
        return unit(owner, standing);
    }

    private @Nullable UnitId unit(String owner, MatrixTest.Standing standing) {
        String key = owner + standing;
        if (!known.containsKey(key)) {
            known.put(key, read(line.fill("{" + owner + "}"), standing));
        }
        return known.get(key);
    }

    private @Nullable UnitId read(String unit, MatrixTest.Standing standing) {
        String living = " from organization.unit_version v join organization.unit_kind k on k.code = v.kind"
                + " where not k.advisory and not k.counts_only and v.valid_to is null and ";
        String parent =
                "(select parent_id from organization.unit_version where valid_to is null and unit_id = " + unit + ")";
        Object found =
                switch (standing) {
                    case OWN -> Long.valueOf(unit);
                    case ABOVE -> sql.fetchValue("select " + parent);
                    case BESIDE ->
                        sql.fetchValue("select min(v.unit_id)" + living + "v.parent_id = " + parent
                                + " and v.unit_id <> " + unit);
                    case BELOW -> sql.fetchValue("select min(v.unit_id)" + living + "v.parent_id = " + unit);
                };
        return found == null ? null : new UnitId((Long) found);
    }
}
