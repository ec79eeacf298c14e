package vn.nennep.planning.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.json.JsonMapper;

/// The documents to read, and beside each what a careful reader found in it.
final class Corpus {

    /// Real ones, printed, scanned and typed by different hands.
    static final List<String> REAL =
            List.of("258-KH-TU-hau-giang-2024", "152-KH-DUK-can-tho-2024", "619-BC-TU-tien-giang-2024");

    /// Invented ones in the manner of other levels and offices, with the faults such files have.
    static final List<String> INVENTED = List.of(
            "47-KH-TU-province",
            "112-KH-DUK-agencies",
            "08-KH-HU-district",
            "05-KH-DU-commune",
            "30-KH-UBND-state",
            "19-HD-BTGDVTU-guidance",
            "339-KH-TU-mountain",
            "205-KH-DUK-agencies-2025",
            "64-KH-DU-university",
            "88-HD-MTTQ-front",
            "301-BC-TU-year-end",
            "77-CTr-TU-programme",
            "21-KH-HU-tasks",
            "12-KH-DU-ward-table",
            "1450-KH-SGDDT-state");

    /// Those in which no table depends on where a line is broken.
    static final List<String> RUNNING = INVENTED.stream()
            .filter(name -> !List.of(
                            "19-HD-BTGDVTU-guidance", "21-KH-HU-tasks", "12-KH-DU-ward-table", "1450-KH-SGDDT-state")
                    .contains(name))
            .toList();

    private Corpus() {}

    static String text(String name) {
        return resource("/intake/" + name + ".txt");
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> expected(String name) {
        return JsonMapper.shared().readValue(resource("/intake/expected/" + name + ".json"), Map.class);
    }

    private static String resource(String path) {
        try (InputStream in = Objects.requireNonNull(Corpus.class.getResourceAsStream(path), path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
