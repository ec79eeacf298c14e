package vn.nennep.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.jooq.DSLContext;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import vn.nennep.NenNep;
import vn.nennep.access.AccountId;
import vn.nennep.access.Accounts;
import vn.nennep.access.Role;

/// A plan of the whole country given down to 300,000 units while the program is killed (SIGKILL) again and again at
/// random moments; then what landed is counted, and the root's board is timed. Needs a country kept by `NationBench 34
/// FOLDER`. Arguments: folder, number of kills.
public final class LandingBench {

    private static final long SEED = 20241123;
    private static final String PASSWORD = "mật khẩu để đo";

    private LandingBench() {}

    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[0]);
        if (args[1].equals("program")) {
            asProgram(folder, args[2]);
        } else {
            whole(folder, Integer.parseInt(args[1]));
        }
        System.exit(0);
    }

    private static ConfigurableApplicationContext program(Path folder) {
        return new SpringApplication(NenNep.class)
                .run(
                        "--server.port=0",
                        "--nennep.database.folder=" + folder,
                        "--nennep.sample=false",
                        "--nennep.first-account=false");
    }

    private static void whole(Path folder, int kills) throws Exception {
        Random random = new Random(SEED);
        long begun = System.nanoTime();
        String plan = "new";
        for (int kill = 1; kill <= kills; kill++) {
            Process program = child(folder, plan);
            try (BufferedReader said = lines(program)) {
                plan = awaited(said, "plan ");
                String before = awaited(said, "landed ");
                Thread.sleep(random.nextInt(3_000));
                program.destroyForcibly().waitFor();
                System.out.printf("kill %d: after at least %s units%n", kill, before);
            }
        }
        Process last = child(folder, plan);
        try (BufferedReader said = lines(last)) {
            awaited(said, "done");
            Bench.print("given down, killed " + kills + " times", Bench.seconds(begun), "");
            said.lines().forEach(System.out::println);
        }
        last.waitFor();
    }

    private static BufferedReader lines(Process program) {
        return new BufferedReader(new InputStreamReader(program.getInputStream()));
    }

    /// @return what follows the word in the first line that begins with it
    private static String awaited(BufferedReader said, String word) throws IOException {
        String line = said.readLine();
        while (line != null && !line.startsWith(word)) {
            line = said.readLine();
        }
        if (line == null) {
            throw new IOException("the program ended before it said " + word);
        }
        return line.substring(word.length()).strip();
    }

    private static Process child(Path folder, String plan) throws IOException {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                LandingBench.class.getName(),
                folder.toString(),
                "program",
                plan);
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /// One life of the program: it goes on with the plan until it has landed, or is killed.
    private static void asProgram(Path folder, String known) throws Exception {
        ConfigurableApplicationContext program = program(folder);
        CountryPlan country = new CountryPlan(program);
        long plan = known.equals("new") ? country.start().value() : Long.parseLong(known);
        System.out.println("plan " + plan);
        DSLContext sql = program.getBean(DSLContext.class);
        long before = -1;
        while (!sql.fetchSingle(
                        "select j.state = 'DONE' from web.job j join planning.plan_acceptance a on a.job_id = j.id"
                                + " where a.plan_id = " + plan)
                .get(0, boolean.class)) {
            long landed = sql.fetchSingle(CountryPlan.landed(plan)).get(0, long.class);
            if (before >= 0 && landed > before) {
                System.out.println("landed " + landed);
            }
            before = landed;
            Thread.sleep(100);
        }
        System.out.println("done");
        country.outcome(plan).forEach(System.out::println);
        board(program, country, plan);
        program.close();
    }

    private static void board(ConfigurableApplicationContext program, CountryPlan country, long plan) throws Exception {
        DSLContext sql = program.getBean(DSLContext.class);
        NationBench.awaitCounted(sql);
        Accounts accounts = program.getBean(Accounts.class);
        String name = "bench.board." + System.currentTimeMillis();
        AccountId account = accounts.open(name, "Bí thư", PASSWORD, null);
        accounts.grant(account, Role.COMMITTEE_SECRETARY, country.root(), CountryPlan.ISSUED);
        BenchBrowser browser =
                new BenchBrowser(Integer.parseInt(program.getEnvironment().getProperty("local.server.port", "0")));
        browser.signIn(name, PASSWORD);
        String board = "/plans/" + plan + "/board?on=2024-12-20";
        Bench.print("board of the country at the root", Bench.times(50, 200, () -> browser.get(board)));
        Bench.print("  sorted by lateness", Bench.times(5, 40, () -> browser.get(board + "&sort=late")));
        Bench.print("  by level", Bench.times(5, 40, () -> browser.get(board + "&by=level")));
        Bench.print("  timeline", Bench.times(5, 40, () -> browser.get("/plans/" + plan + "/timeline?on=2024-12-20")));
        Bench.print("  burn-up", Bench.times(2, 10, () -> browser.get("/plans/" + plan + "/burn-up?on=2024-12-20")));
        Bench.print("  bare SQL: the plan's rows summed", Bench.times(2, 10, () -> sql.fetch("""
                select a.obligation_id, sum(a.expected), sum(a.on_time), sum(a.late) from planning.assignment a
                where a.plan_id = ? group by a.obligation_id""", plan)));
    }
}
