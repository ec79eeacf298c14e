package vn.nennep.documents.reading;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/// The parts of a workbook, unpacked as they are read and watched while they are: as in [ZipParts], how much
/// comes out and how tightly it was packed is counted, because the declared sizes may lie.
final class SheetZip implements AutoCloseable {

    private static final int MOST_ENTRIES = 3_000;
    /// A full sheet of ten columns is half of it.
    private static final long LARGEST_PART = 1_200L << 20;
    private static final long HARMLESS = 2L << 20;
    private static final int TIGHTEST = 100;

    private final ZipFile zip;
    private final Map<String, ZipArchiveEntry> entries = new HashMap<>();

    private SheetZip(ZipFile zip) {
        this.zip = zip;
    }

    static SheetZip open(Path file) throws IOException {
        ZipFile zip = ZipFile.builder().setPath(file).get();
        try {
            return new SheetZip(zip).listed();
        } catch (RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    private SheetZip listed() {
        List<ZipArchiveEntry> all = Collections.list(zip.getEntries());
        if (all.size() > MOST_ENTRIES) {
            throw Refusal.bomb();
        }
        for (ZipArchiveEntry entry : all) {
            if (entry.getGeneralPurposeBit().usesEncryption()) {
                throw Refusal.encrypted();
            }
            if (entries.put(entry.getName(), entry) != null || !zip.canReadEntryData(entry)) {
                throw Refusal.damaged("Excel");
            }
        }
        return this;
    }

    boolean has(String name) {
        return entries.containsKey(name);
    }

    /// @throws vn.nennep.documents.UnreadableFile when there is no such part, now or when too much comes out of it
    InputStream open(String name) throws IOException {
        ZipArchiveEntry entry = entries.get(name);
        if (entry == null) {
            throw Refusal.damaged("Excel");
        }
        return new Watched(zip.getInputStream(entry), Math.max(1, entry.getCompressedSize()));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static final class Watched extends FilterInputStream {

        private final long packed;
        private long size;

        Watched(InputStream part, long packed) {
            super(part);
            this.packed = packed;
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int read = super.read(into, from, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int read) {
            TimeLimit.check();
            size += read;
            if (size > LARGEST_PART || (size > HARMLESS && size / packed > TIGHTEST)) {
                throw Refusal.bomb();
            }
        }
    }
}
