package vn.nennep.documents.layout;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// The profiles the program ships with, read once from the class path.
final class LayoutProfiles {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .build();

    private final Map<String, LayoutProfile> read = new ConcurrentHashMap<>();

    LayoutProfile named(String name) {
        return read.computeIfAbsent(name, LayoutProfiles::fromFile);
    }

    private static LayoutProfile fromFile(String name) {
        try (InputStream file = LayoutProfiles.class.getResourceAsStream("/layout/" + name + ".json")) {
            // The name becomes part of a path: only plain words are names.
            if (file == null || !name.matches("[a-z][a-z0-9-]*")) {
                throw new IllegalArgumentException("No layout profile is called " + name);
            }
            return JSON.readValue(file, LayoutProfile.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
