package vn.nennep.documents.layout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;
import vn.nennep.documents.PdfConversion;
import vn.nennep.documents.PdfUnavailable;

/// Prints with LibreOffice when the machine has it: each time in a folder and with a profile of its own, because two
/// runs on one profile wait for each other.
@Component
class LibreOfficePrinter implements PdfConversion {

    private static final String TRY_WORD = " Hãy tải tệp Word (.docx) và in ra PDF từ Word.";

    private final Optional<Path> program;
    private final Duration limit;
    // Each run takes a core and 200 MB: two at a time are enough for one machine.
    private final Semaphore places = new Semaphore(2, true);

    @Autowired
    LibreOfficePrinter() {
        this(installed(), Duration.ofSeconds(60));
    }

    LibreOfficePrinter(Optional<Path> program, Duration limit) {
        this.program = program;
        this.limit = limit;
    }

    @Override
    public boolean available() {
        return program.isPresent();
    }

    @Override
    public byte[] pdf(byte[] docx) {
        Path soffice = program.orElseThrow(
                () -> new PdfUnavailable("Máy chủ chưa cài LibreOffice nên chưa xuất được PDF." + TRY_WORD));
        try {
            if (!places.tryAcquire(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new PdfUnavailable("Đang có nhiều người xuất PDF. Hãy thử lại sau một phút.");
            }
            try {
                return print(soffice, docx);
            } finally {
                places.release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PdfUnavailable("Việc xuất PDF đã bị dừng. Hãy thử lại.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] print(Path soffice, byte[] docx) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("nennep-pdf");
        try {
            Path word = Files.write(folder.resolve("document.docx"), docx);
            Process run = new ProcessBuilder(command(soffice, folder, word))
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("log").toFile())
                    .start();
            if (!run.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                stop(run);
                throw new PdfUnavailable("Xuất PDF quá " + limit.toSeconds() + " giây nên đã dừng." + TRY_WORD);
            }
            Path pdf = folder.resolve("document.pdf");
            if (!Files.exists(pdf)) {
                throw new PdfUnavailable("LibreOffice không xuất được tệp này ra PDF." + TRY_WORD);
            }
            return Files.readAllBytes(pdf);
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private static List<String> command(Path soffice, Path folder, Path word) {
        return List.of(
                soffice.toString(),
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--norestore",
                "--convert-to",
                "pdf",
                "--outdir",
                folder.toString(),
                word.toString());
    }

    /// soffice is a script that starts the real program: both must end.
    private static void stop(Process run) throws InterruptedException {
        List<ProcessHandle> children = run.descendants().toList();
        run.destroyForcibly().waitFor();
        children.forEach(ProcessHandle::destroyForcibly);
    }

    private static Optional<Path> installed() {
        Stream<Path> onPath = Stream.of(System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator))
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, "soffice"));
        Stream<Path> usual = Stream.of(
                Path.of("/usr/bin/soffice"),
                Path.of("/usr/lib/libreoffice/program/soffice"),
                Path.of("/Applications/LibreOffice.app/Contents/MacOS/soffice"));
        return Stream.concat(onPath, usual).filter(Files::isExecutable).findFirst();
    }
}
