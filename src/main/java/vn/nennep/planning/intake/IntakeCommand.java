package vn.nennep.planning.intake;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

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
        System.exit(new IntakeCommand(IntakeCommand::plainText, out, err).run(args));
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
        } catch (RuntimeException unreadable) {
            err.println("Không đọc được " + files.getFirst() + ": " + unreadable.getMessage());
            return 1;
        }
    }

    private static String json(PlanReading reading) {
        return JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build().writeValueAsString(reading.toMap());
    }

    /// Text and Markdown files; anything else is for who can open it.
    static String plainText(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (!name.endsWith(".txt") && !name.endsWith(".md"))
            throw new IllegalArgumentException("chỉ đọc được tệp .txt và .md");
        try {
            return decoded(Files.readAllBytes(file));
        } catch (IOException failed) {
            throw new UncheckedIOException("không mở được tệp, hãy kiểm tra đường dẫn và quyền đọc", failed);
        }
    }

    private static String decoded(byte[] bytes) {
        Charset charset = StandardCharsets.UTF_8;
        if (bytes.length > 1 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE) charset = StandardCharsets.UTF_16LE;
        if (bytes.length > 1 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF) charset = StandardCharsets.UTF_16BE;
        try {
            return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException notText) {
            throw new IllegalArgumentException("tệp không phải chữ Unicode; hãy lưu lại dưới dạng UTF-8", notText);
        }
    }
}
