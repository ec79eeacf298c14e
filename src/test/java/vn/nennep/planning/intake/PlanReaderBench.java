package vn.nennep.planning.intake;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/// Milliseconds to read one document once the JVM is warm. Asked for: under 200.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class PlanReaderBench {

    @Param({"258-KH-TU-hau-giang-2024", "152-KH-DUK-can-tho-2024", "619-BC-TU-tien-giang-2024"})
    public String document = "";

    private final PlanReader reader = new PlanReader();
    private String text = "";

    @Setup
    public void load() {
        text = Corpus.text(document);
    }

    @Benchmark
    public PlanReading read() {
        return reader.read(text);
    }

    public static void main(String[] args) throws RunnerException {
        new Runner(new OptionsBuilder()
                        .include(PlanReaderBench.class.getSimpleName())
                        .build())
                .run();
    }
}
