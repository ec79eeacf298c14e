package vn.nennep.documents.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.nennep.documents.PdfUnavailable;

class LibreOfficePrinterTest {

    @TempDir
    Path folder;

    private final byte[] docx = new WordLayout(Clock.systemUTC()).docx(Samples.draft());

    @Test
    void a_word_file_becomes_a_pdf_with_the_same_words() throws IOException {
        LibreOfficePrinter printer = new LibreOfficePrinter();
        assumeTrue(printer.available(), "LibreOffice is not installed");
        try (PDDocument pdf = Loader.loadPDF(printer.pdf(docx))) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("ĐẢNG CỘNG SẢN VIỆT NAM", "T/M BAN THƯỜNG VỤ");
        }
    }

    @Test
    void without_LibreOffice_the_message_says_what_to_do() {
        LibreOfficePrinter printer = new LibreOfficePrinter(Optional.empty(), Duration.ofSeconds(1));
        assertThat(printer.available()).isFalse();
        assertThatThrownBy(() -> printer.pdf(docx))
                .isInstanceOf(PdfUnavailable.class)
                .hasMessageContaining("chưa cài LibreOffice")
                .hasMessageContaining("tải tệp Word");
    }

    @Test
    void a_run_that_hangs_is_stopped() throws IOException {
        assertThatThrownBy(() -> printing("sleep 30", Duration.ofMillis(300)).pdf(docx))
                .isInstanceOf(PdfUnavailable.class)
                .hasMessageContaining("đã dừng");
    }

    @Test
    void a_run_that_makes_nothing_is_no_empty_pdf() throws IOException {
        assertThatThrownBy(() -> printing("exit 0", Duration.ofSeconds(10)).pdf(docx))
                .isInstanceOf(PdfUnavailable.class)
                .hasMessageContaining("không xuất được");
    }

    private LibreOfficePrinter printing(String script, Duration limit) throws IOException {
        Path program = Files.writeString(folder.resolve("soffice"), "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
        return new LibreOfficePrinter(Optional.of(program), limit);
    }
}
