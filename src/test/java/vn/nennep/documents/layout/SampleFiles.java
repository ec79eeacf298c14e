package vn.nennep.documents.layout;

import java.time.Clock;
import vn.nennep.documents.PdfConversion;

/// Sample documents as files, for tests that read them.
public final class SampleFiles {

    private SampleFiles() {}

    public static byte[] plan(Clock clock) {
        return new WordLayout(clock).docx(Samples.plan());
    }

    public static PdfConversion printer() {
        return new LibreOfficePrinter();
    }
}
