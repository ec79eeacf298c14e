package vn.nennep.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.springframework.context.ConfigurableApplicationContext;
import vn.nennep.access.AccountId;
import vn.nennep.access.Accounts;
import vn.nennep.access.Role;
import vn.nennep.database.ProgramDoor;
import vn.nennep.organization.UnitId;
import vn.nennep.organization.Units;
import vn.nennep.people.Headcounts;

/// Whole pages by HTTP in a country of 5.4 million people: units at every level, and a list of names page by page.
final class NationPages {

    private static final LocalDate TODAY = LocalDate.of(2024, 3, 28);
    private static final String PASSWORD = "mật khẩu để đo";
    private static final Pattern NEXT = Pattern.compile("href=\"([^\"]*after=\\d+[^\"]*)\"");

    private final ConfigurableApplicationContext program;
    private final DSLContext sql;
    private final UnitId root;

    NationPages(ConfigurableApplicationContext program, UnitId root) {
        this.program = program;
        this.sql = program.getBean(DSLContext.class);
        this.root = root;
    }

    void run() throws Exception {
        Units units = program.getBean(Units.class);
        UnitId province = units.children(root, TODAY).getFirst().id();
        UnitId commune = units.children(province, TODAY).getFirst().id();
        UnitId branch = units.children(commune, TODAY).getFirst().id();
        Bench.print("people of the country by province", Bench.times(5, 40, () -> program.getBean(Headcounts.class)
                .under(root, TODAY)));
        Bench.print("  bare SQL: affiliations counted", Bench.times(1, 3, () -> program.getBean(ProgramDoor.class)
                .through("counted", () -> sql.fetch("select count(*) from people.affiliation"))));
        BenchBrowser browser = secretaryOf(commune);
        for (UnitId unit : List.of(commune, branch)) {
            Bench.print("page of a " + (unit == commune ? "commune" : "branch"), pages(browser, unit));
        }
        list(browser, commune);
        BenchBrowser above = secretaryOf(root);
        Bench.print("page of a province", pages(above, province));
        Bench.print("page of the root", pages(above, root));
    }

    private BenchBrowser secretaryOf(UnitId unit) throws Exception {
        Accounts accounts = program.getBean(Accounts.class);
        String name = "bench." + unit + "." + System.currentTimeMillis();
        AccountId account = accounts.open(name, "Bí thư", PASSWORD, null);
        accounts.grant(account, Role.COMMITTEE_SECRETARY, unit, TODAY.minusDays(1));
        BenchBrowser browser =
                new BenchBrowser(Integer.parseInt(program.getEnvironment().getProperty("local.server.port", "0")));
        browser.signIn(name, PASSWORD);
        return browser;
    }

    private static double[] pages(BenchBrowser browser, UnitId unit) throws Exception {
        return Bench.times(10, 60, () -> browser.get("/units/" + unit));
    }

    private void list(BenchBrowser browser, UnitId commune) throws Exception {
        String[] next = {"/units/" + commune + "/people"};
        Bench.print("list of names, page after page", Bench.times(10, 60, () -> {
            String page = browser.get(next[0]);
            Matcher link = NEXT.matcher(page);
            next[0] = link.find() ? link.group(1).replace("&amp;", "&") : "/units/" + commune + "/people";
            return page;
        }));
        Bench.print(
                "  names found by a word",
                Bench.times(10, 60, () -> browser.get("/units/" + commune + "/people?q=hung")));
        Bench.print("  bare SQL: a page of one commune", Bench.times(10, 60, () -> program.getBean(ProgramDoor.class)
                .through("read", () -> sql.fetch("""
                        select p.* from people.person p join people.affiliation a on a.person_id = p.id
                        join organization.unit_version v on v.unit_id = a.unit_id
                        where v.parent_id = ? order by p.given_name collate "vi-x-icu", p.family_name collate "vi-x-icu" limit 51
                        """, commune.value()))));
    }
}
