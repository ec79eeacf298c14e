package vn.nennep.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.jooq.DSLContext;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import vn.nennep.NenNep;
import vn.nennep.database.ProgramDoor;
import vn.nennep.sample.SampleAccounts;
import vn.nennep.sample.SampleSize;

/// A province of 10,000 branches and 165,000 people: giving a plan down, and its board, beside the bare SQL of each.
/// Everything goes through HTTP on the durable database, as users have it.
public final class ProvinceBench {

    private static final int BOARD_WARM_UP = 100;
    private static final int BOARD_RUNS = 300;

    private final DSLContext sql;
    private final ProgramDoor door;
    private final BenchBrowser browser;

    private ProvinceBench(DSLContext sql, ProgramDoor door, BenchBrowser browser) {
        this.sql = sql;
        this.door = door;
        this.browser = browser;
    }

    public static void main(String[] args) throws Exception {
        String size = args.length == 0 ? "province" : args[0];
        Path folder = Files.createTempDirectory("nennep-bench");
        long begun = System.nanoTime();
        try (ConfigurableApplicationContext context = start(folder, size)) {
            int port = Integer.parseInt(context.getEnvironment().getProperty("local.server.port", "0"));
            Bench.print(
                    "first start with the sample",
                    Bench.seconds(begun),
                    SampleSize.named(size).toString());
            BenchBrowser browser = new BenchBrowser(port);
            browser.signIn(SampleAccounts.HUONG.username(), SampleAccounts.PASSWORD);
            new ProvinceBench(context.getBean(DSLContext.class), context.getBean(ProgramDoor.class), browser).run();
        } finally {
            Bench.delete(folder);
        }
    }

    private static ConfigurableApplicationContext start(Path folder, String size) {
        return new SpringApplication(NenNep.class)
                .run(
                        "--server.port=0",
                        "--nennep.database.folder=" + folder,
                        "--nennep.sample=true",
                        "--nennep.sample-size=" + size);
    }

    private void run() throws Exception {
        String plan = browser.givePlan(Path.of("src/test/resources/intake/258-KH-TU-hau-giang-2024.txt"));
        browser.post(plan + "/obligations/acceptance", Map.of());
        long begun = System.nanoTime();
        String job = browser.post(plan + "/acceptance", Map.of());
        browser.awaitJob(job, Duration.ofMinutes(10));
        double landing = Bench.seconds(begun);
        long assignments = count("planning.assignment");
        long persons = count("planning.person_assignment");
        Bench.print("plan given down", landing, "%,d assignments, %,d persons' duties".formatted(assignments, persons));
        double bare = bareLanding();
        Bench.print("  bare SQL: the same rows copied", bare, "ratio %.1f".formatted(landing / bare));
        double[] board = Bench.times(BOARD_WARM_UP, BOARD_RUNS, () -> browser.get(plan + "/board"));
        Bench.print("board, whole page by HTTP", board);
        double[] sums = Bench.times(20, 100, this::bareBoard);
        Bench.print("  bare SQL: its sums", sums);
        System.out.printf("  ratio of the 95th percentiles %.2f%n", Bench.p95(board) / Bench.p95(sums));
    }

    /// The floor: the same rows into tables with the same keys, in one statement each.
    private double bareLanding() {
        sql.execute("create schema bare");
        sql.execute("create table bare.assignment (like planning.assignment including all)");
        sql.execute("create table bare.person_assignment (like planning.person_assignment including all)");
        long begun = System.nanoTime();
        sql.execute("insert into bare.assignment select * from planning.assignment");
        door.run(
                "the bare rows",
                () -> sql.execute("insert into bare.person_assignment select * from planning.person_assignment"));
        double took = Bench.seconds(begun);
        sql.execute("drop schema bare cascade");
        sql.execute("analyze planning.assignment");
        return took;
    }

    private Object bareBoard() {
        return sql.fetch("""
                select ltree2text(subpath(p.path, 1, 1)) as child, a.obligation_id,
                       sum(a.expected), sum(a.on_time), sum(a.late), sum(a.exempt)
                  from planning.assignment a
                  join organization.unit_path p on p.unit_id = a.unit_id and p.valid_to is null
                 where nlevel(p.path) > 1
                   and (a.obligation_id, a.period_from) in
                       (select obligation_id, max(period_from) from planning.assignment
                         where opens_on <= date '2024-03-28' group by obligation_id)
                 group by 1, 2
                """);
    }

    private long count(String table) {
        return door.through("counted", () -> sql.fetchSingle("select count(*) from " + table)
                .get(0, Long.class));
    }
}
