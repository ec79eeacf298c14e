package vn.nennep.documents.reading;

import java.util.Arrays;
import java.util.BitSet;

/// The cells of one row while it is read, by column.
final class SheetCells {

    /// As many characters of a cell are kept.
    static final int LONGEST = 2_000;

    /// What stands further to the right is no list of people.
    private static final int MOST = 256;

    private final String[] texts = new String[MOST];
    private final BitSet formulas = new BitSet(MOST);
    private int number;
    private int width;

    void begin(int row) {
        Arrays.fill(texts, 0, width, "");
        formulas.clear();
        number = row;
        width = 0;
    }

    void put(int column, String text, boolean formula) {
        if (column < 0 || column >= MOST || (text.isEmpty() && !formula)) {
            return;
        }
        while (width <= column) {
            texts[width++] = "";
        }
        texts[column] = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        formulas.set(column, formula);
    }

    int number() {
        return number;
    }

    int width() {
        return width;
    }

    String text(int column) {
        return column < width ? texts[column] : "";
    }

    boolean formula(int column) {
        return formulas.get(column);
    }

    boolean isEmpty() {
        for (int i = 0; i < width; i++) {
            if (!texts[i].isBlank() || formulas.get(i)) {
                return false;
            }
        }
        return true;
    }
}
