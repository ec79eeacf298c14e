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
            "19-HD-BTGDVTU-guidance");

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
