package vn.nennep.documents;

/// A file that cannot be taken. The message says what is wrong, the advice what to do next; both are Vietnamese and
/// meant for the page. Neither quotes the file's contents.
public class UnreadableFile extends RuntimeException {

    public enum Reason {
        EMPTY,
        TOO_LARGE,
        TOO_LONG,
        TOO_SLOW,
        BOMB,
        ENCRYPTED,
        SCANNED,
        DAMAGED,
        UNSUPPORTED,
        OLD_ENCODING,
        SECRET
    }

    private final Reason reason;
    private final String advice;

    public UnreadableFile(Reason reason, String message, String advice) {
        super(message);
        this.reason = reason;
        this.advice = advice;
    }

    public Reason reason() {
        return reason;
    }

    public String advice() {
        return advice;
    }
}
