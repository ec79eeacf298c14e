package vn.nennep.documents.layout;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblCellMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/// A table with columns of fixed width (in twips) whose rows never break across pages.
final class Grid {

    private final XWPFTable table;
    private final List<Integer> widths;

    private Grid(XWPFDocument word, int rows, List<Integer> widths) {
        this.widths = List.copyOf(widths);
        this.table = word.createTable(rows, widths.size());
        CTTblPr shape = table.getCTTbl().getTblPr();
        shape.addNewTblLayout().setType(STTblLayoutType.FIXED);
        width(
                shape.isSetTblW() ? shape.getTblW() : shape.addNewTblW(),
                widths.stream().mapToInt(Integer::intValue).sum());
        CTTblGrid grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        grid.setGridColArray(null);
        widths.forEach(each -> grid.addNewGridCol().setW(BigInteger.valueOf(each)));
        table.getRows().forEach(this::shape);
    }

    /// Without borders or margins: for placing things beside each other.
    static Grid invisible(XWPFDocument word, int rows, List<Integer> widths, int outdent) {
        Grid grid = new Grid(word, rows, widths);
        grid.table.removeBorders();
        grid.margins(0);
        width(grid.table.getCTTbl().getTblPr().addNewTblInd(), -outdent);
        return grid;
    }

    static Grid ruled(XWPFDocument word, int rows, List<Integer> widths) {
        Grid grid = new Grid(word, rows, widths);
        grid.margins(80);
        grid.table.getRow(0).setRepeatHeader(true);
        return grid;
    }

    int width(int column) {
        return widths.get(column);
    }

    XWPFTableCell cell(int row, int column) {
        return table.getRow(row).getCell(column);
    }

    /// The next paragraph of a cell; a new cell already holds its first, empty one.
    static XWPFParagraph next(XWPFTableCell cell) {
        XWPFParagraph last = cell.getParagraphs().getLast();
        return last.getRuns().isEmpty() ? last : cell.addParagraph();
    }

    /// Keeps the whole table on one page, together with what stands before it when that is kept with next, too.
    void keepTogether() {
        for (XWPFTableRow row : table.getRows()) {
            row.getTableCells().stream()
                    .flatMap(cell -> cell.getParagraphs().stream())
                    .forEach(Line::keepWithNext);
        }
    }

    /// POI leaves a margin of nothing out, and Word then puts in its own.
    private void margins(int sides) {
        CTTblCellMar margins = table.getCTTbl().getTblPr().addNewTblCellMar();
        width(margins.addNewLeft(), sides);
        width(margins.addNewRight(), sides);
    }

    private void shape(XWPFTableRow row) {
        row.setCantSplitRow(true);
        for (int column = 0; column < widths.size(); column++) {
            width(row.getCell(column).getCTTc().addNewTcPr().addNewTcW(), widths.get(column));
        }
    }

    private static void width(CTTblWidth width, int twips) {
        width.setType(STTblWidth.DXA);
        width.setW(BigInteger.valueOf(twips));
    }
}
