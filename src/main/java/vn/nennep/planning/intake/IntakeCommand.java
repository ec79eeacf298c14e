package vn.nennep.planning.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.nennep.documents.ExtractedText;
import vn.nennep.documents.FileReading;
import vn.nennep.documents.UnreadableFile;

/// `bin/intake FILE [--json]`: what the page finds in a document, on the command line. `bin/intake --check
/// CASE`: whether it finds what an officer once corrected.
public final class IntakeCommand {

    private final Function<Path, PlanReading> readingOf;
    private final PrintStream out;
    private final PrintStream err;

    /// @param readingOf reads a file; throws with a message for people when it cannot
    IntakeCommand(Function<Path, PlanReading> readingOf, PrintStream out, PrintStream err) {
        this.readingOf = readingOf;
        this.out = out;
        this.err = err;
    }

    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(new IntakeCommand(IntakeCommand::readingOf, out, err).run(args));
    }

    /// @return the exit status: 0 read or passed, 1 unreadable or not passed, 2 misused
    int run(String[] args) {
        boolean json = List.of(args).contains("--json");
        List<String> files = new ArrayList<>();
        for (String arg : args) if (!arg.startsWith("--")) files.add(arg);
        if (files.size() != 1) {
            err.println("Cách dùng: bin/intake TỆP [--json]    (.txt, .md, .docx, .pdf có lớp chữ)");
            err.println("           bin/intake --check CA_KIỂM_THỬ.json");
            return 2;
        }
        try {
            if (List.of(args).contains("--check")) return check(Path.of(files.getFirst()));
            PlanReading reading = readingOf.apply(Path.of(files.getFirst()));
            out.println(json ? json(reading) : IntakeSummary.of(reading));
            return 0;
        } catch (UnreadableFile unreadable) {
            err.println(files.getFirst() + ": " + unreadable.getMessage() + " " + unreadable.advice());
        } catch (UncheckedIOException | InvalidPathException unreadable) {
            err.println(files.getFirst() + ": không mở được tệp; hãy kiểm tra đường dẫn và quyền đọc.");
        }
        return 1;
    }

    private int check(Path file) {
        Optional<ReadingCase> wanted = ReadingCase.of(written(file));
        if (wanted.isEmpty()) {
            err.println(
                    file + ": không phải ca kiểm thử; hãy chọn tệp xuất ra từ trang của một kế hoạch đã giao xuống.");
            return 1;
        }
        CaseCheck check =
                CaseCheck.of(wanted.get(), new PlanReader().read(wanted.get().text()));
        out.println(check.words());
        return check.passed() ? 0 : 1;
    }

    private static String written(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String json(PlanReading reading) {
        return JsonMapper.builder()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build()
                .writeValueAsString(reading.toMap());
    }

    private static PlanReading readingOf(Path file) {
        String name = file.getFileName() == null ? "" : file.getFileName().toString();
        try (InputStream bytes = Files.newInputStream(file)) {
            ExtractedText text = FileReading.standard().read(name, bytes);
            return new PlanReader().read(text.text(), text.footnotes());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
