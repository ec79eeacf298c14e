package vn.nennep.documents.reading;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;

/// The straight strokes of a page, in the coordinates of its letters: from the left and from the top. Programs draw a
/// table's borders as lines, as frames or as thin filled bars; all become the same here.
final class PdfStrokes {

    /// Level when `y1 == y2`, upright when `x1 == x2`; the smaller end first.
    record Stroke(float x1, float y1, float x2, float y2) {
        boolean level() {
            return y1 == y2;
        }
    }

    private static final float THIN = 3f;
    private static final float SHORTEST = 5f;
    // A page of drawings is no page of tables.
    private static final int MOST = 5_000;

    private final PDRectangle page;
    private final List<float[]> lines = new ArrayList<>();
    private final List<float[]> shapes = new ArrayList<>();
    private final List<Stroke> strokes = new ArrayList<>();
    private Point2D.Float at = new Point2D.Float();
    private Point2D.Float begun = new Point2D.Float();
    private float[] shape = none();

    PdfStrokes(PDRectangle page) {
        this.page = page;
    }

    List<Stroke> strokes() {
        return strokes;
    }

    void operator(String name, List<COSBase> operands, Matrix matrix) {
        switch (name) {
            case "m" -> move(point(operands, 0, matrix));
            case "l" -> line(point(operands, 0, matrix));
            case "re" -> rectangle(operands, matrix);
            case "h" -> line(begun);
            case "S", "s" -> paint(true, false);
            case "f", "F", "f*" -> paint(false, true);
            case "B", "B*", "b", "b*" -> paint(true, true);
            case "n" -> clear();
            default -> {}
        }
    }

    private static float[] none() {
        return new float[] {Float.MAX_VALUE, Float.MAX_VALUE, -Float.MAX_VALUE, -Float.MAX_VALUE};
    }

    private Point2D.Float point(List<COSBase> operands, int from, Matrix matrix) {
        Point2D.Float point = matrix.transformPoint(number(operands, from), number(operands, from + 1));
        return new Point2D.Float(point.x - page.getLowerLeftX(), page.getHeight() - (point.y - page.getLowerLeftY()));
    }

    private static float number(List<COSBase> operands, int at) {
        return at < operands.size() && operands.get(at) instanceof COSNumber number ? number.floatValue() : 0;
    }

    private void move(Point2D.Float to) {
        endShape();
        begun = to;
        at = to;
        cover(to);
    }

    private void line(Point2D.Float to) {
        if (lines.size() < MOST) lines.add(new float[] {at.x, at.y, to.x, to.y});
        at = to;
        cover(to);
    }

    private void rectangle(List<COSBase> operands, Matrix matrix) {
        float x = number(operands, 0);
        float y = number(operands, 1);
        float width = number(operands, 2);
        float height = number(operands, 3);
        move(corner(x, y, matrix));
        line(corner(x + width, y, matrix));
        line(corner(x + width, y + height, matrix));
        line(corner(x, y + height, matrix));
        line(begun);
        endShape();
    }

    private Point2D.Float corner(float x, float y, Matrix matrix) {
        Point2D.Float point = matrix.transformPoint(x, y);
        return new Point2D.Float(point.x - page.getLowerLeftX(), page.getHeight() - (point.y - page.getLowerLeftY()));
    }

    private void cover(Point2D.Float point) {
        shape[0] = Math.min(shape[0], point.x);
        shape[1] = Math.min(shape[1], point.y);
        shape[2] = Math.max(shape[2], point.x);
        shape[3] = Math.max(shape[3], point.y);
    }

    private void endShape() {
        if (shape[0] <= shape[2] && shapes.size() < MOST) shapes.add(shape);
        shape = none();
    }

    private void paint(boolean stroked, boolean filled) {
        endShape();
        if (stroked) lines.forEach(line -> keep(line[0], line[1], line[2], line[3]));
        if (filled) shapes.stream().filter(PdfStrokes::thin).forEach(bar -> keep(bar[0], bar[1], bar[2], bar[3]));
        clear();
    }

    private static boolean thin(float[] bar) {
        return Math.min(bar[2] - bar[0], bar[3] - bar[1]) <= THIN;
    }

    private void clear() {
        lines.clear();
        shapes.clear();
        shape = none();
    }

    private void keep(float x1, float y1, float x2, float y2) {
        float width = Math.abs(x2 - x1);
        float height = Math.abs(y2 - y1);
        if (Math.max(width, height) < SHORTEST || Math.min(width, height) > THIN || strokes.size() >= MOST) return;
        if (width >= height) {
            float y = (y1 + y2) / 2;
            strokes.add(new Stroke(Math.min(x1, x2), y, Math.max(x1, x2), y));
        } else {
            float x = (x1 + x2) / 2;
            strokes.add(new Stroke(x, Math.min(y1, y2), x, Math.max(y1, y2)));
        }
    }
}
