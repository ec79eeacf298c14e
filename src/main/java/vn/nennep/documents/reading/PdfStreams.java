package vn.nennep.documents.reading;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// Unpacks every compressed stream of a PDF once into nothing, counting, before the parser unpacks them into memory: a
/// small PDF may hold streams that grow a thousandfold.
final class PdfStreams {

    private static final byte[] MARK = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final long LARGEST_STREAM = 64L << 20;
    private static final long LARGEST_TOTAL = 512L << 20;

    private PdfStreams() {}

    static void check(byte[] file) {
        byte[] sink = new byte[1 << 16];
        long total = 0;
        Inflater inflater = new Inflater();
        try {
            for (int at = next(file, 0); at >= 0; at = next(file, at)) {
                total += size(file, at, inflater, sink);
                if (total > LARGEST_TOTAL) {
                    throw Refusal.bomb();
                }
            }
        } finally {
            inflater.end();
        }
    }

    private static long size(byte[] file, int from, Inflater inflater, byte[] sink) {
        // Flate streams begin with a zlib header; anything else does not grow by much.
        if (from + 2 > file.length
                || (file[from] & 0x0F) != 8
                || (((file[from] & 0xFF) << 8) + (file[from + 1] & 0xFF)) % 31 != 0) {
            return 0;
        }
        inflater.reset();
        inflater.setInput(file, from, file.length - from);
        long size = 0;
        try {
            for (int read = inflater.inflate(sink); read > 0; read = inflater.inflate(sink)) {
                TimeLimit.check();
                size += read;
                if (size > LARGEST_STREAM) {
                    throw Refusal.bomb();
                }
            }
        } catch (DataFormatException _) {
            // The parser will say what is wrong with it.
        }
        return size;
    }

    /// Where the next stream's bytes begin, or -1.
    private static int next(byte[] file, int from) {
        for (int i = from; i + MARK.length + 2 < file.length; i++) {
            if (file[i] == 's' && isMark(file, i) && (i == 0 || file[i - 1] != 'd')) {
                int start = i + MARK.length;
                start += file[start] == '\r' ? 1 : 0;
                start += file[start] == '\n' ? 1 : 0;
                return start;
            }
        }
        return -1;
    }

    private static boolean isMark(byte[] file, int at) {
        for (int i = 0; i < MARK.length; i++) {
            if (file[at + i] != MARK[i]) {
                return false;
            }
        }
        return true;
    }
}
