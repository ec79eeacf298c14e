package vn.nennep.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.concurrent.Callable;

/// Measuring and printing.
final class Bench {

    private Bench() {}

    /// Milliseconds, sorted.
    static double[] times(int warmUp, int runs, Callable<?> work) throws Exception {
        for (int i = 0; i < warmUp; i++) {
            work.call();
        }
        double[] times = new double[runs];
        for (int i = 0; i < runs; i++) {
            long begun = System.nanoTime();
            work.call();
            times[i] = (System.nanoTime() - begun) / 1e6;
        }
        Arrays.sort(times);
        return times;
    }

    static double p95(double[] sorted) {
        return sorted[(int) Math.ceil(sorted.length * 0.95) - 1];
    }

    static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }

    static void print(String what, double seconds, String more) {
        System.out.printf("%-40s %8.1f s   %s%n", what, seconds, more);
    }

    static void print(String what, double[] sorted) {
        System.out.printf(
                "%-40s p50 %.0f ms, p95 %.0f ms, %d runs%n",
                what, sorted[sorted.length / 2], p95(sorted), sorted.length);
    }

    static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        }
    }
}
