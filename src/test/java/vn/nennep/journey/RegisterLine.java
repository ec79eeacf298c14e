package vn.nennep.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import vn.nennep.sample.SampleAccounts;
import vn.nennep.testing.SeenPage;

/// What the line has in registers: a letter of the district with its signed copy, its study material, the document of
/// the plan that was given down, and what the branch breaks through with.
final class RegisterLine {

    private final Line line;
    private final DSLContext sql;
    private final Map<String, String> ids = new LinkedHashMap<>();

    private RegisterLine(Line line, DSLContext sql) {
        this.line = line;
        this.sql = sql;
    }

    static Map<String, String> things(Line line, DSLContext sql) {
        RegisterLine things = new RegisterLine(line, sql);
        things.make("letter", "documents.document where by_hand and unit_id = {district}", things::letter);
        things.make("material", "documents.material where unit_id = {district}", things::material);
        things.make(
                "breakthrough",
                "planning.breakthrough where approved_on is null and unit_id = {branch}",
                things::choose);
        things.ids.put("planDocument", things.one("select document_id from planning.plan where id = {plan}"));
        return things.ids;
    }

    private void make(String name, String from, Runnable making) {
        String query = "select min(id)::text from " + from;
        if (one(query).isEmpty()) {
            making.run();
        }
        assertThat(one(query)).as(name).isNotEmpty();
        ids.put(name, one(query));
    }

    private String one(String query) {
        @Nullable Object found = sql.fetchValue(line.fill(query));
        return found == null ? "" : found.toString();
    }

    private void letter() {
        SeenPage letter = line.as(SampleAccounts.THUY)
                .get("/documents/new")
                .form("form[enctype]")
                .set("kind", "CV")
                .set("symbol", "15-CV/HU")
                .set("datedOn", "2024-03-20")
                .set("issuer", "Huyện ủy Vị Thủy")
                .set("title", "Về việc cử báo cáo viên")
                .send();
        letter.form("form[action$=/signed-copy]")
                .attach("file", "ban-ky.txt", "text/plain", "Đã ký".getBytes(StandardCharsets.UTF_8))
                .send();
    }

    private void material() {
        line.as(SampleAccounts.THUY)
                .get("/materials/new")
                .form("form[enctype]")
                .set("title", "Đề cương học tập")
                .set("kind", "OUTLINE")
                .attach("file", "de-cuong.txt", "text/plain", "Đề cương".getBytes(StandardCharsets.UTF_8))
                .send();
    }

    private void choose() {
        line.as(SampleAccounts.LOI)
                .get(line.fill("/breakthroughs/new?unit={branch}"))
                .formWith("Lưu")
                .set("title", "Tuyến đường hoa")
                .send();
    }
}
