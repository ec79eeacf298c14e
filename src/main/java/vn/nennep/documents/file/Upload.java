package vn.nennep.documents.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import vn.nennep.documents.FileReading;
import vn.nennep.documents.Register.StoredFile;
import vn.nennep.documents.UnreadableFile;
import vn.nennep.documents.UnreadableFile.Reason;

/// Takes a file that is handed over to be kept: what it says is read and looked through; a scan is kept though it
/// says nothing.
@Component
public class Upload {

    private static final String PDF = "application/pdf";

    private final FileReading files;

    Upload(FileReading files) {
        this.files = files;
    }

    /// @param text empty for a scan
    public record Taken(StoredFile file, String text) {

        public boolean scanned() {
            return text.isEmpty();
        }
    }

    /// @throws UnreadableFile with advice in Vietnamese; nothing is kept then
    public Taken take(MultipartFile handed) {
        String name = plainName(handed.getOriginalFilename());
        byte[] content = bytes(handed);
        try {
            var read = files.read(name, new ByteArrayInputStream(content));
            return new Taken(new StoredFile(name, read.mediaType(), content), read.text());
        } catch (UnreadableFile unreadable) {
            if (unreadable.reason() != Reason.SCANNED) {
                throw unreadable;
            }
            return new Taken(new StoredFile(name, PDF, content), "");
        }
    }

    /// Some browsers send the whole path.
    private static String plainName(@Nullable String name) {
        String bare = name == null ? "" : name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        return bare.isBlank() ? "van-ban" : bare.strip();
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
