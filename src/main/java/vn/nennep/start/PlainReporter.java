package vn.nennep.start;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/// Tells on the terminal, in three lines, why the program did not start.
class PlainReporter implements FailureAnalysisReporter {

    @Override
    public void report(FailureAnalysis analysis) {
        PrintStream terminal = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        terminal.printf(
                "%nKhông khởi động được. / It did not start.%n  %s%n  → %s%n",
                analysis.getDescription(), analysis.getAction());
    }
}
