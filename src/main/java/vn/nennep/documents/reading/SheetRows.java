package vn.nennep.documents.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.nennep.documents.SecrecyStamp;
import vn.nennep.documents.TableReading;
import vn.nennep.documents.TableReading.Row;
import vn.nennep.documents.TableReading.RowTaker;
import vn.nennep.text.VietnameseText;

/// Finds the row that names the columns and hands on what stands below it.
final class SheetRows {

    /// Above the headings may stand the name of the committee, the title of the list, a line of explanation.
    private static final int HEAD = 30;

    /// So many characters tell whether the letters are those of before Unicode.
    private static final int SAMPLE = 20_000;

    private final List<String> headings;
    private final List<String> folded;
    private final RowTaker taker;
    private final StringBuilder sample = new StringBuilder();
    private int[] columns = {};
    private int headAt;
    private int looked;
    private int taken;

    SheetRows(List<String> headings, RowTaker taker) {
        this.headings = headings;
        this.folded = headings.stream().map(SheetRows::folded).toList();
        this.taker = taker;
    }

    boolean found() {
        return columns.length > 0;
    }

    /// Number of the row that names the columns.
    int headAt() {
        return headAt;
    }

    /// Whether to go on: behind so many rows without headings there is nothing to be expected.
    boolean take(SheetCells cells) {
        refuseSecret(cells);
        if (cells.isEmpty()) {
            return true;
        }
        if (!found()) {
            findHead(cells);
            return found() || ++looked < HEAD;
        }
        if (!repeatsHead(cells) && !numbersColumns(cells)) {
            hand(cells);
        }
        return true;
    }

    void end() {
        if (OldEncoding.suspected(sample.toString())) {
            throw Refusal.oldEncoding();
        }
    }

    private void hand(SheetCells cells) {
        if (++taken > TableReading.MOST_ROWS) {
            throw Refusal.tooManyRows();
        }
        String[] texts = new String[columns.length];
        String formula = null;
        boolean any = false;
        for (int i = 0; i < columns.length; i++) {
            texts[i] = columns[i] < 0 ? "" : cells.text(columns[i]);
            any |= !texts[i].isBlank();
            if (formula == null && columns[i] >= 0 && cells.formula(columns[i])) {
                formula = headings.get(i);
                any = true;
            }
            learn(texts[i]);
        }
        if (any) {
            taker.take(new Row(cells.number(), Arrays.asList(texts), formula));
        }
    }

    private void learn(String text) {
        if (sample.length() < SAMPLE) {
            sample.append(text).append('\n');
            if (sample.length() >= SAMPLE) {
                end();
            }
        }
    }

    private void findHead(SheetCells cells) {
        List<String> row = new ArrayList<>();
        for (int i = 0; i < cells.width(); i++) {
            row.add(folded(cells.text(i)));
        }
        int[] found = folded.stream().mapToInt(row::indexOf).toArray();
        for (int i = 0; i < found.length; i++) {
            if (found[i] < 0 && headings.get(i).endsWith("*")) {
                return;
            }
        }
        columns = found;
        headAt = cells.number();
    }

    private boolean repeatsHead(SheetCells cells) {
        int same = 0;
        for (int i = 0; i < columns.length; i++) {
            String text = columns[i] < 0 ? "" : cells.text(columns[i]);
            if (!text.isEmpty() && text.length() < 60) {
                same += Character.isLetter(text.charAt(0)) && folded(text).equals(folded.get(i)) ? 1 : 0;
            }
            if (i == 1 && same == 0) {
                return false;
            }
        }
        return same > 1;
    }

    /// The line `(1) (2) (3)` below the headings of an official form.
    private boolean numbersColumns(SheetCells cells) {
        if (cells.number() > headAt + 2) {
            return false;
        }
        for (int i = 0; i < cells.width(); i++) {
            if (!cells.text(i).isBlank() && !cells.text(i).strip().matches("\\(?\\d{1,2}\\)?|[A-E]")) {
                return false;
            }
        }
        return true;
    }

    private static void refuseSecret(SheetCells cells) {
        for (int i = 0; i < cells.width(); i++) {
            if (mayBeStamp(cells.text(i))) {
                refuseSecret(cells.text(i));
            }
        }
    }

    static void refuseSecret(String text) {
        SecrecyStamp.find(text).ifPresent(stamp -> {
            throw Refusal.secret(stamp);
        });
    }

    /// Nearly no cell is worth the closer look: it needs an ậ in one of its forms, or MAT.
    private static boolean mayBeStamp(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 'ậ' || c == 'Ậ' || c == '\u0323' || (c >= '\uFF00' && c <= '\uFF60')) {
                return true;
            }
            if ((c == 'M' || c == 'm') && text.regionMatches(true, i, "mat", 0, 3)) {
                return true;
            }
        }
        return false;
    }

    private static String folded(String heading) {
        return VietnameseText.fold(heading.length() > 100 ? "" : heading)
                .replaceAll("[^a-z0-9 ]+", " ")
                .strip()
                .replaceAll(" +", " ");
    }
}
