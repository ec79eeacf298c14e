package vn.nennep.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import vn.nennep.NenNep;
import vn.nennep.access.AccountId;
import vn.nennep.access.Accounts;
import vn.nennep.access.Role;
import vn.nennep.database.ProgramDoor;
import vn.nennep.organization.NewUnit;
import vn.nennep.organization.UnitChanges;
import vn.nennep.organization.UnitId;

/// A million people handed in as .csv and as .xlsx, from the first byte sent to the last row committed, with
/// every check, beside PostgreSQL's own COPY of the same rows. Runs itself in a heap of 512 MB. Arguments:
/// rows, units.
public final class PeopleSheetBench {

    private static final String PASSWORD = "mật khẩu để đo";
    private static final List<String> TABLES =
            List.of("people.person", "people.person_category", "people.affiliation", "people.position");

    private final DSLContext sql;
    private final ProgramDoor door;
    private final BenchBrowser browser;

    private PeopleSheetBench(DSLContext sql, ProgramDoor door, BenchBrowser browser) {
        this.sql = sql;
        this.door = door;
        this.browser = browser;
    }

    public static void main(String[] args) throws Exception {
        if (Runtime.getRuntime().maxMemory() > 600L << 20) {
            System.exit(again(args));
        }
        int rows = args.length > 0 ? Integer.parseInt(args[0]) : 1_000_000;
        int units = args.length > 1 ? Integer.parseInt(args[1]) : 30_000;
        Path folder = Files.createTempDirectory("nennep-bench");
        try (ConfigurableApplicationContext context = new SpringApplication(NenNep.class)
                .run(
                        "--server.port=0",
                        "--nennep.database.folder=" + folder.resolve("data"),
                        "--nennep.sample=false",
                        "--nennep.first-account=false")) {
            prepare(context, units);
            int port = Integer.parseInt(context.getEnvironment().getProperty("local.server.port", "0"));
            BenchBrowser browser = new BenchBrowser(port);
            browser.signIn("bench.admin", PASSWORD);
            new PeopleSheetBench(context.getBean(DSLContext.class), context.getBean(ProgramDoor.class), browser)
                    .run(folder, new PeopleFiles(rows, units));
        } finally {
            delete(folder);
        }
        System.exit(0);
    }

    private static int again(String[] args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path"),
                PeopleSheetBench.class.getName()));
        command.addAll(List.of(args));
        return new ProcessBuilder(command).inheritIO().start().waitFor();
    }

    private static void prepare(ConfigurableApplicationContext context, int units) {
        LocalDate since = LocalDate.of(2024, 1, 1);
        UnitChanges changes = context.getBean(UnitChanges.class);
        UnitId province =
                changes.open(new NewUnit("Tỉnh ủy", "Tỉnh ủy", "TU", "Đo", "PROVINCIAL_COMMITTEE", null, 1), since);
        List<NewUnit> branches = new ArrayList<>();
        for (int i = 0; i < units; i++) {
            String name = PeopleFiles.unit(i);
            branches.add(new NewUnit(name, name, "", "Đo", "BRANCH", province, i));
        }
        changes.openAll(branches, since);
        Accounts accounts = context.getBean(Accounts.class);
        AccountId admin = accounts.open("bench.admin", "Quản trị", PASSWORD, null);
        accounts.grant(admin, Role.ADMINISTRATOR, province, since);
    }

    private void run(Path folder, PeopleFiles files) throws Exception {
        Path csv = folder.resolve("nguoi.csv");
        Path xlsx = folder.resolve("nguoi.xlsx");
        files.csv(csv);
        files.xlsx(xlsx);
        System.out.printf("files: .csv %d MB, .xlsx %d MB%n", Files.size(csv) >> 20, Files.size(xlsx) >> 20);
        double fromCsv = handIn(csv);
        double again = judged(csv);
        CopyFloor floor = new CopyFloor(sql, TABLES, folder);
        floor.keep();
        double copied = floor.copy(true);
        double bare = floor.copy(false);
        empty();
        double fromXlsx = handIn(xlsx);
        System.out.printf("COPY of the same rows, tables as they are    %8.1f s%n", copied);
        System.out.printf("COPY of the same rows, tables without keys   %8.1f s%n", bare);
        print(".csv handed in, judged, entered", fromCsv, copied, bare);
        print(".xlsx handed in, judged, entered", fromXlsx, copied, bare);
        System.out.printf(".csv handed in once more, nothing new        %8.1f s%n", again);
    }

    private double handIn(Path file) throws Exception {
        empty();
        browser.get("/sheets/new");
        long begun = System.nanoTime();
        String sheet = judge(file);
        double judged = seconds(begun);
        String entering = browser.post(sheet + "/entry", Map.of("whole", "true"));
        if (entering.startsWith("/jobs/")) {
            browser.awaitJob(entering, Duration.ofMinutes(30));
        }
        double whole = seconds(begun);
        System.out.printf(
                "  %s: read and judged %.1f s, entered %.1f s, %,d people%n",
                file.getFileName(),
                judged,
                whole - judged,
                door.through("people entered are counted", () -> sql.fetchSingle("select count(*) from people.person")
                        .get(0, Long.class)));
        return whole;
    }

    private double judged(Path file) throws Exception {
        browser.get("/sheets/new");
        long begun = System.nanoTime();
        judge(file);
        return seconds(begun);
    }

    private String judge(Path file) throws Exception {
        long begun = System.nanoTime();
        String next = browser.upload("/sheets", file);
        System.out.printf("  %s: read %.1f s%n", file.getFileName(), seconds(begun));
        if (next.startsWith("/jobs/")) {
            browser.awaitJob(next, Duration.ofMinutes(30));
        }
        long sheet = sql.fetchSingle("select max(id) from roster.sheet").get(0, Long.class);
        return "/sheets/" + sheet;
    }

    private void empty() {
        sql.execute("truncate " + String.join(", ", TABLES) + " cascade");
    }

    private static void print(String what, double took, double copied, double bare) {
        System.out.printf("%-44s %8.1f s   %.1f × COPY, %.1f × without keys%n", what, took, took / copied, took / bare);
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        }
    }
}
