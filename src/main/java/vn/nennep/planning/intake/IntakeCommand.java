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
import java.util.function.Function;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.nennep.documents.FileReading;
import vn.nennep.documents.UnreadableFile;

/// `bin/intake FILE [--json]`: what the page finds in a document, on the command line.
public final class IntakeCommand {

    private final Function<Path, String> textOf;
    private final PrintStream out;
    private final PrintStream err;

    /// @param textOf takes the text out of a file; throws with a message for people when it cannot
    IntakeCommand(Function<Path, String> textOf, PrintStream out, PrintStream err) {
        this.textOf = textOf;
        this.out = out;
        this.err = err;
    }

    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(new IntakeCommand(IntakeCommand::textOf, out, err).run(args));
    }

    /// @return the exit status: 0 read, 1 unreadable, 2 misused
    int run(String[] args) {
        boolean json = List.of(args).contains("--json");
        List<String> files = new ArrayList<>();
        for (String arg : args) if (!arg.startsWith("--")) files.add(arg);
        if (files.size() != 1) {
            err.println("Cách dùng: bin/intake TỆP [--json]    (.txt, .md, .docx, .pdf có lớp chữ)");
            return 2;
        }
        try {
            PlanReading reading = new PlanReader().read(textOf.apply(Path.of(files.getFirst())));
            out.println(json ? json(reading) : IntakeSummary.of(reading));
            return 0;
        } catch (UnreadableFile unreadable) {
            err.println(files.getFirst() + ": " + unreadable.getMessage() + " " + unreadable.advice());
        } catch (UncheckedIOException | InvalidPathException unreadable) {
            err.println(files.getFirst() + ": không mở được tệp; hãy kiểm tra đường dẫn và quyền đọc.");
        }
        return 1;
    }

    private static String json(PlanReading reading) {
        return JsonMapper.builder()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build()
                .writeValueAsString(reading.toMap());
    }

    private static String textOf(Path file) {
        String name = file.getFileName() == null ? "" : file.getFileName().toString();
        try (InputStream bytes = Files.newInputStream(file)) {
            return FileReading.standard().read(name, bytes).text();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
