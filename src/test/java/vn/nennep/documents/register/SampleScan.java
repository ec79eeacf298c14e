package vn.nennep.documents.register;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/// A page that is only a picture.
final class SampleScan {

    private SampleScan() {}

    static byte[] pdf() throws IOException {
        try (PDDocument scan = new PDDocument();
                ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            PDPage page = new PDPage();
            scan.addPage(page);
            var picture = new java.awt.image.BufferedImage(300, 400, java.awt.image.BufferedImage.TYPE_BYTE_GRAY);
            try (PDPageContentStream content = new PDPageContentStream(scan, page)) {
                content.drawImage(LosslessFactory.createFromImage(scan, picture), 0, 0, 600, 800);
            }
            scan.save(file);
            return file.toByteArray();
        }
    }
}
