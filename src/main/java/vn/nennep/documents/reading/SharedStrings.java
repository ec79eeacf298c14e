package vn.nennep.documents.reading;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/// The texts of a workbook, to which its cells point by number; kept as bytes, because a million of them as
/// strings would fill the heap.
final class SharedStrings {

    private static final int BLOCK = 1 << 20;
    private static final long LARGEST = 160L << 20;

    private final List<byte[]> blocks = new ArrayList<>();
    private long[] starts = new long[1024];
    private int count;
    private long end;

    static SharedStrings none() {
        return new SharedStrings();
    }

    static SharedStrings read(Xml xml) throws XMLStreamException {
        SharedStrings strings = new SharedStrings();
        StringBuilder text = new StringBuilder();
        boolean within = false;
        for (int event = xml.next(); event >= 0; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.name()) {
                    case "si" -> text.setLength(0);
                    case "t" -> within = true;
                    case "rPh" -> xml.skip(); // how it is pronounced
                    default -> {}
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                within = within && !xml.name().equals("t");
                if (xml.name().equals("si")) {
                    strings.add(text);
                }
            } else if (within && event == XMLStreamConstants.CHARACTERS) {
                text.append(xml.text());
            }
        }
        return strings;
    }

    /// Empty for a number that points nowhere.
    String get(int index) {
        if (index < 0 || index >= count) {
            return "";
        }
        long start = starts[index];
        long stop = index + 1 < count ? starts[index + 1] : end;
        int length = Math.toIntExact(stop - start);
        byte[] block = blocks.get((int) (start / BLOCK));
        int within = (int) (start % BLOCK);
        if (within + length <= BLOCK) {
            return new String(block, within, length, StandardCharsets.UTF_8);
        }
        byte[] whole = new byte[length];
        for (int i = 0; i < length; i++) {
            whole[i] = blocks.get((int) ((start + i) / BLOCK))[(int) ((start + i) % BLOCK)];
        }
        return new String(whole, StandardCharsets.UTF_8);
    }

    private void add(StringBuilder text) {
        if (text.length() > SheetCells.LONGEST) {
            text.setLength(SheetCells.LONGEST);
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        if (end + bytes.length > LARGEST) {
            throw Refusal.bomb();
        }
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = end;
        int copied = 0;
        while (copied < bytes.length) {
            int within = (int) (end % BLOCK);
            if (within == 0) {
                blocks.add(new byte[BLOCK]);
            }
            int part = Math.min(bytes.length - copied, BLOCK - within);
            System.arraycopy(bytes, copied, blocks.getLast(), within, part);
            copied += part;
            end += part;
        }
    }
}
