package vn.nennep.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import vn.nennep.NenNep;
import vn.nennep.sample.SampleAccounts;

/// A register of 100,000 documents in a province's units: searches for rare, common and very common words, with and
/// without diacritics, by an officer who reaches all and a secretary who reaches few; beside the bare SQL.
public final class RegisterBench {

    private static final int DOCUMENTS = 100_000;

    private final DSLContext sql;
    private final BenchBrowser officer;
    private final BenchBrowser secretary;

    private final TransactionTemplate transaction;

    private RegisterBench(DSLContext sql, TransactionTemplate transaction, int port) throws Exception {
        this.sql = sql;
        this.transaction = transaction;
        this.officer = new BenchBrowser(port);
        this.secretary = new BenchBrowser(port);
        officer.signIn(SampleAccounts.HUONG.username(), SampleAccounts.PASSWORD);
        secretary.signIn(SampleAccounts.LOI.username(), SampleAccounts.PASSWORD);
    }

    /// Argument: a folder in which the register is kept between runs (it takes minutes to write); without one it is
    /// written anew and thrown away.
    public static void main(String[] args) throws Exception {
        Path folder = args.length > 0 ? Path.of(args[0]) : Files.createTempDirectory("nennep-bench");
        try (ConfigurableApplicationContext program = new SpringApplication(NenNep.class)
                .run("--server.port=0", "--nennep.database.folder=" + folder, "--nennep.sample=true")) {
            int port = Integer.parseInt(program.getEnvironment().getProperty("local.server.port", "0"));
            new RegisterBench(program.getBean(DSLContext.class), program.getBean(TransactionTemplate.class), port)
                    .run();
        } finally {
            if (args.length == 0) {
                Bench.delete(folder);
            }
        }
        System.exit(0);
    }

    private void run() throws Exception {
        if (sql.fetchSingle("select count(*) from documents.document").get(0, int.class) < DOCUMENTS) {
            long begun = System.nanoTime();
            transaction.executeWithoutResult(_ -> new FullRegister(sql).write(DOCUMENTS));
            sql.execute("analyze");
            Bench.print("register written", Bench.seconds(begun), "%,d documents".formatted(DOCUMENTS));
        }
        for (String words : new String[] {
            "258-KH/TU",
            "KL 01",
            "kế hoạch học tập",
            "ke hoach hoc tap",
            "kế hoạch",
            "đảng",
            "nêu gương hiếm hoi",
            "cam kết 2023"
        }) {
            search(words);
        }
        Bench.print("the register without words", Bench.times(10, 50, () -> officer.get("/documents")));
        Bench.print("  its secretary's", Bench.times(10, 50, () -> secretary.get("/documents")));
        Bench.print("a document with its citations", Bench.times(10, 50, () -> officer.get("/documents/" + cited())));
    }

    private long cited() {
        return sql.fetchSingle("select max(document_id) from documents.citation")
                .get(0, long.class);
    }

    private void search(String words) throws Exception {
        String path = "/documents?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
        double[] page = Bench.times(20, 100, () -> officer.get(path));
        Bench.print("“" + words + "”, whole page by HTTP", page);
        Bench.print("  by a branch's secretary", Bench.times(10, 50, () -> secretary.get(path)));
        double[] bare = Bench.times(10, 50, () -> bare(words));
        Bench.print("  bare SQL: the newest hits", bare);
        System.out.printf("  ratio of the 95th percentiles %.2f%n", Bench.p95(page) / Bench.p95(bare));
    }

    private Object bare(String words) {
        return sql.fetch(
                "select id, symbol, title from documents.document"
                        + " where whole @@ plainto_tsquery('simple', documents.words({0}))"
                        + " order by dated_on desc nulls last, id desc limit 50",
                DSL.inline(words));
    }
}
