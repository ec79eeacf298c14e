package vn.nennep.web;

/// Answers 404: it is not there, or not within the caller's reach; the page does not tell which.
public class NotFound extends RuntimeException {

    public NotFound() {
        super("not found");
    }
}
