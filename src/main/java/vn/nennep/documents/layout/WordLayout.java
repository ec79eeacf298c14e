package vn.nennep.documents.layout;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.springframework.stereotype.Component;
import vn.nennep.documents.DocumentLayout;
import vn.nennep.documents.IssuedText;
import vn.nennep.text.VietnameseText;

/// Writes an issued text as a Word file, from top to bottom, as its profile says.
@Component
class WordLayout implements DocumentLayout {

    private final LayoutProfiles profiles = new LayoutProfiles();
    private final Clock clock;

    WordLayout(Clock clock) {
        this.clock = clock;
    }

    @Override
    public byte[] docx(IssuedText text) {
        LayoutProfile profile = profiles.named(text.profile());
        try (XWPFDocument word = new XWPFDocument()) {
            WordPage.set(word, profile);
            WordStyles.define(word, profile);
            new WordHead(word, profile).write(text);
            new WordBody(word, profile).write(text.body());
            new WordEnd(word, profile).write(text);
            new WordBody(word, profile).writeAnnex(text.annex());
            describe(word.getProperties(), text);
            return bytes(word);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What the file says of itself: the title and the issuing body, never the person who pressed the button.
    private void describe(POIXMLProperties properties, IssuedText text) {
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        core.setTitle(VietnameseText.nfc((text.kind() == null ? "" : text.kind() + " ") + text.title()));
        core.setCreator(VietnameseText.nfc(text.head().issuer()));
        core.setCreated(Optional.of(Date.from(clock.instant())));
        core.getUnderlyingProperties().setLanguageProperty("vi-VN");
        properties.getExtendedProperties().setApplication("Nền Nếp");
    }

    private static byte[] bytes(XWPFDocument word) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        word.write(bytes);
        return bytes.toByteArray();
    }
}
