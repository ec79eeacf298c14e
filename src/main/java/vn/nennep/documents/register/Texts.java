package vn.nennep.documents.register;

import java.io.ByteArrayInputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.nennep.documents.FileReading;
import vn.nennep.documents.Register.NewDocument;
import vn.nennep.documents.Register.StoredFile;
import vn.nennep.documents.UnreadableFile;
import vn.nennep.documents.UnreadableFile.Reason;
import vn.nennep.text.VietnameseText;

/// What a document's file says, by which the document is found. A scan says nothing and is kept all the same; a file
/// stamped secret is not.
@Component
class Texts {

    private final FileReading files;

    Texts(FileReading files) {
        this.files = files;
    }

    String of(NewDocument document) {
        String known = document.details().text();
        return known != null ? VietnameseText.nfc(known) : of(document.file());
    }

    /// @throws UnreadableFile when it is stamped secret
    String of(@Nullable StoredFile file) {
        if (file == null) {
            return "";
        }
        try {
            return files.read(file.name(), new ByteArrayInputStream(file.content()))
                    .text();
        } catch (UnreadableFile unreadable) {
            if (unreadable.reason() == Reason.SECRET) {
                throw unreadable;
            }
            return "";
        }
    }
}
