package vn.nennep.documents.reading;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;

/// Reads a PDF's text layer, lines as they are printed, page by page.
final class PdfFile {

    static final int MOST_PAGES = 300;

    /// A line that holds nothing but the page's number, at the top or the bottom.
    private static final Pattern PAGE_NUMBER = Pattern.compile("[-–— ]*\\d{1,3}[-–— ]*");
    /// Fewer letters than this on a page are a stamp or a scanner's mark, not a text.
    private static final int FEW_LETTERS = 20;

    private PdfFile() {}

    static RawText read(byte[] file) throws IOException {
        PdfStreams.check(file);
        try (PDDocument pdf = Loader.loadPDF(file)) {
            if (pdf.getNumberOfPages() > MOST_PAGES) {
                throw Refusal.tooManyPages(pdf.getNumberOfPages(), MOST_PAGES);
            }
            if (!pdf.getCurrentAccessPermission().canExtractContent()) {
                throw Refusal.encrypted();
            }
            return text(pdf);
        } catch (InvalidPasswordException _) {
            throw Refusal.encrypted();
        }
    }

    private static RawText text(PDDocument pdf) throws IOException {
        StringWriter out = new StringWriter();
        new PdfLines().writeText(pdf, out);
        String[] pages = out.toString().split(PdfLines.PAGE_END, -1);
        List<String> lines = new ArrayList<>();
        List<String> aside = new ArrayList<>();
        List<Integer> pictures = new ArrayList<>();
        for (int i = 0; i < pdf.getNumberOfPages(); i++) {
            TimeLimit.check();
            String page = i < pages.length ? pages[i] : "";
            if (letters(page) < FEW_LETTERS && hasPicture(pdf.getPage(i))) {
                pictures.add(i + 1);
            }
            lines.addAll(withoutNumber(page.lines().map(PdfFile::tidy).toList()));
            aside.addAll(annotations(pdf.getPage(i)));
        }
        if (letters(String.join("", lines)) < FEW_LETTERS) {
            throw Refusal.scanned();
        }
        return new RawText(lines, aside, List.of(), remarks(pictures), "application/pdf", false);
    }

    /// A tab in front is a table's empty first cell.
    private static String tidy(String line) {
        String text = line.stripTrailing();
        return text.startsWith("\t") ? text : text.stripLeading();
    }

    private static List<String> remarks(List<Integer> pictures) {
        if (pictures.isEmpty()) {
            return List.of();
        }
        String pages = String.join(", ", pictures.stream().map(String::valueOf).toList());
        return List.of("Trang " + pages + " là ảnh chụp, không có chữ để đọc: hãy đối chiếu với bản gốc.");
    }

    private static List<String> withoutNumber(List<String> page) {
        List<String> lines = new ArrayList<>(page);
        while (!lines.isEmpty() && lines.getLast().isEmpty()) {
            lines.removeLast();
        }
        while (!lines.isEmpty() && lines.getFirst().isEmpty()) {
            lines.removeFirst();
        }
        if (!lines.isEmpty() && PAGE_NUMBER.matcher(lines.getFirst()).matches()) {
            lines.removeFirst();
        } else if (!lines.isEmpty() && PAGE_NUMBER.matcher(lines.getLast()).matches()) {
            lines.removeLast();
        }
        return lines;
    }

    private static List<String> annotations(PDPage page) throws IOException {
        List<String> contents = new ArrayList<>();
        for (PDAnnotation annotation : page.getAnnotations()) {
            if (annotation.getContents() != null) {
                contents.add(annotation.getContents());
            }
        }
        return contents;
    }

    private static boolean hasPicture(PDPage page) {
        PDResources resources = page.getResources();
        if (resources == null) {
            return false;
        }
        for (COSName name : resources.getXObjectNames()) {
            if (resources.isImageXObject(name)) {
                return true;
            }
        }
        return false;
    }

    private static long letters(String text) {
        return text.codePoints().filter(Character::isLetter).count();
    }
}
