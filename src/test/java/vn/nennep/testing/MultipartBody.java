package vn.nennep.testing;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;

/// A form with files, as a browser sends it.
public final class MultipartBody {

    private static final String BOUNDARY = "----nennep-ranh-gioi";

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    public MultipartBody field(String name, String value) {
        return part("name=\"%s\"".formatted(name), "text/plain;charset=UTF-8", value.getBytes(StandardCharsets.UTF_8));
    }

    public MultipartBody file(String name, String fileName, String mediaType, byte[] content) {
        return part("name=\"%s\"; filename=\"%s\"".formatted(name, fileName), mediaType, content);
    }

    private MultipartBody part(String disposition, String mediaType, byte[] content) {
        bytes.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\nContent-Type: "
                        + mediaType + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(content);
        bytes.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        return this;
    }

    String contentType() {
        return "multipart/form-data; boundary=" + BOUNDARY;
    }

    HttpRequest.BodyPublisher publisher() {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes(bytes.toByteArray());
        whole.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return HttpRequest.BodyPublishers.ofByteArray(whole.toByteArray());
    }
}
