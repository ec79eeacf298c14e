package vn.nennep.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import vn.nennep.NenNep;
import vn.nennep.database.ProgramDoor;
import vn.nennep.organization.UnitId;
import vn.nennep.organization.Units;
import vn.nennep.planning.assignment.Totals;
import vn.nennep.reorganisation.ActId;
import vn.nennep.reorganisation.Acts;
import vn.nennep.reorganisation.NewAct;
import vn.nennep.reorganisation.Ref;
import vn.nennep.reorganisation.Reorganisation;

/// The country, 300,000 branches: a sum over all of it, a province moved with all below it and moved back, the
/// units around one unit; beside the bare SQL of each.
public final class NationBench {

    private static final LocalDate TODAY = LocalDate.of(2024, 3, 28);

    private final DSLContext sql;
    private final ConfigurableApplicationContext program;

    private NationBench(ConfigurableApplicationContext program) {
        this.program = program;
        this.sql = program.getBean(DSLContext.class);
    }

    /// Arguments: provinces, and a folder in which the country is kept between runs (it takes long to write); without
    /// one it is written anew and thrown away.
    public static void main(String[] args) throws Exception {
        int provinces = args.length == 0 ? 34 : Integer.parseInt(args[0]);
        Path folder = args.length > 1 ? Path.of(args[1]) : Files.createTempDirectory("nennep-bench");
        boolean kept = Files.exists(folder.resolve("postgres"));
        try (ConfigurableApplicationContext program = new SpringApplication(NenNep.class)
                .run(
                        "--server.port=0",
                        "--nennep.database.folder=" + folder,
                        "--nennep.sample=" + !kept,
                        "--nennep.first-account=false")) {
            new NationBench(program).run(provinces);
        } finally {
            if (args.length < 2) {
                Bench.delete(folder);
            }
        }
        System.exit(0);
    }

    private void run(int provinces) throws Exception {
        UnitId root = root(provinces);
        sums(root);
        new NationPages(program, root).run();
        around(root);
        moving(root);
    }

    private UnitId root(int provinces) {
        var kept = sql.fetchOptional("select unit_id from organization.unit_version where name = ?", Nation.ROOT);
        return kept.map(row -> new UnitId(row.get(0, long.class))).orElseGet(() -> written(provinces));
    }

    private UnitId written(int provinces) {
        TransactionTemplate transaction = program.getBean(TransactionTemplate.class);
        long begun = System.nanoTime();
        UnitId root =
                new UnitId(Objects.requireNonNull(transaction.execute(_ -> new Nation(sql).build(provinces, 98, 90))));
        Bench.print("country written", Bench.seconds(begun), "%,d units".formatted(provinces * 98L * 91));
        begun = System.nanoTime();
        program.getBean(ProgramDoor.class).run("people are written", () -> new NationPeople(sql).build());
        Bench.print("people written", Bench.seconds(begun), "%,d".formatted(provinces * 98L * 90 * 18));
        return root;
    }

    private void sums(UnitId root) throws Exception {
        long begun = System.nanoTime();
        awaitCounted(sql);
        Bench.print("summed up by bundle, behind the acts", Bench.seconds(begun), "");
        Bench.print("sum at the root, by child", Bench.times(10, 60, () -> sum(root, List.of(10_000_000L))));
        Bench.print(
                "  bare SQL: the rows alone",
                Bench.times(
                        10,
                        60,
                        () -> sql.fetch("select sum(expected), sum(on_time) from planning.assignment"
                                + " where obligation_id = 10000000")));
        Bench.print("  with a commune just changed", Bench.times(5, 20, () -> {
            sql.execute(
                    "update planning.assignment set on_time = (on_time + 1) % 19 where obligation_id = 10000000 and unit_id in"
                            + " (select unit_id from planning.assignment where obligation_id = 10000000 limit 1)");
            return sum(root, List.of(10_000_000L));
        }));
    }

    /// The program does it by itself, behind what was written.
    static void awaitCounted(DSLContext sql) throws InterruptedException {
        String waiting = """
                select exists (select from planning.recount) or exists (select from people.recount) or exists (
                    select from organization.bundle b
                    left join planning.counted_bundle c on c.bundle_id = b.id left join people.headcount h on h.bundle_id = b.id
                    where c.membership is distinct from b.membership or h.membership is distinct from b.membership)
                """;
        while (sql.fetchSingle(waiting).get(0, boolean.class)) {
            Thread.sleep(200);
        }
    }

    private Object sum(UnitId root, List<Long> obligations) {
        Totals.Total total = program.getBean(Totals.class).under(root, TODAY, obligations);
        return sql.select(total.childId(), total.obligationId(), DSL.sum(total.expected()), DSL.sum(total.onTime()))
                .from(total.table())
                .groupBy(total.childId(), total.obligationId())
                .fetch();
    }

    private void around(UnitId root) throws Exception {
        Units units = program.getBean(Units.class);
        List<UnitId> provinces =
                units.children(root, TODAY).stream().map(unit -> unit.id()).toList();
        UnitId commune = units.children(provinces.getFirst(), TODAY).getFirst().id();
        Bench.print("one unit: chain, children, history", Bench.times(20, 100, () -> {
            units.chain(commune, TODAY);
            units.history(commune);
            return units.counted(commune, TODAY);
        }));
        Bench.print(
                "search by name in the country", Bench.times(20, 100, () -> units.search("xa 7.55", root, TODAY, 50)));
    }

    private void moving(UnitId root) {
        Units units = program.getBean(Units.class);
        Acts acts = program.getBean(Acts.class);
        List<UnitId> provinces =
                units.children(root, TODAY).stream().map(unit -> unit.id()).toList();
        var step = new Reorganisation.Merge(List.of(Ref.to(provinces.get(1))), Ref.to(provinces.getFirst()));
        ActId act = acts.draft(
                new NewAct("Nhập tỉnh", "đo thử", TODAY, root, List.of(new NewAct.Line(step, "nhập", 0))), null);
        long begun = System.nanoTime();
        boolean possible = acts.carryOut(act).possible();
        Bench.print(
                "a province merged into another",
                Bench.seconds(begun),
                possible ? "98 communes, 8.820 branches" : "FAILED");
        begun = System.nanoTime();
        acts.undo(act);
        Bench.print("  and undone", Bench.seconds(begun), "");
        begun = System.nanoTime();
        sql.execute("create temporary table bare (like organization.unit_path including all)");
        sql.execute(
                "insert into bare select * from organization.unit_path where path <@ (select path from"
                        + " organization.unit_path where unit_id = ?)",
                provinces.get(1).value());
        Bench.print("  bare SQL: its paths copied", Bench.seconds(begun), "");
    }
}
