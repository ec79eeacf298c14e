package vn.nennep.documents.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;

/// The XML parts of a zip package, unpacked with limits on the number of entries, on what each and all unpack to, and
/// on how tightly they were packed. Sizes are counted while unpacking, because the declared ones may lie.
final class ZipParts {

    private static final int MOST_ENTRIES = 3_000;
    private static final long LARGEST_TOTAL = 200L << 20;
    private static final long LARGEST_XML = 40L << 20;
    private static final long HARMLESS = 2L << 20;
    private static final int TIGHTEST = 100;

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private long total;
    private long xml;

    private ZipParts() {}

    static ZipParts of(byte[] file) throws IOException {
        ZipParts parts = new ZipParts();
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .get()) {
            List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
            if (entries.size() > MOST_ENTRIES) {
                throw Refusal.bomb();
            }
            for (ZipArchiveEntry entry : entries) {
                parts.unpack(zip, entry, file.length);
            }
        }
        return parts;
    }

    byte @Nullable [] get(String name) {
        return parts.get(name);
    }

    Stream<String> names() {
        return parts.keySet().stream();
    }

    private void unpack(ZipFile zip, ZipArchiveEntry entry, long fileSize) throws IOException {
        if (entry.isDirectory()) {
            return;
        }
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw Refusal.encrypted();
        }
        // Two parts of one name are read differently by different programs: a place to hide text.
        if (parts.containsKey(entry.getName()) || !zip.canReadEntryData(entry)) {
            throw Refusal.damaged("Word");
        }
        boolean kept = entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels");
        try (InputStream packed = zip.getInputStream(entry)) {
            byte[] part = count(packed, kept, Math.clamp(entry.getCompressedSize(), 1, fileSize));
            parts.put(entry.getName(), part);
        }
    }

    private byte[] count(InputStream packed, boolean kept, long packedSize) throws IOException {
        ByteArrayOutputStream part = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 16];
        long size = 0;
        for (int read = packed.read(buffer); read >= 0; read = packed.read(buffer)) {
            TimeLimit.check();
            size += read;
            total += read;
            xml += kept ? read : 0;
            boolean tight = size > HARMLESS && size / packedSize > TIGHTEST;
            if (tight || total > LARGEST_TOTAL || xml > LARGEST_XML) {
                throw Refusal.bomb();
            }
            if (kept) {
                part.write(buffer, 0, read);
            }
        }
        return part.toByteArray();
    }
}
