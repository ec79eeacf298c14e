package vn.nennep.web;

/// A file to save. The name may have diacritics; it is sent as RFC 6266 says.
public record Download(String fileName, String mediaType, byte[] content) {

    public static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
}
