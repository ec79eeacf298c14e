package vn.nennep.web;

/// Something cannot be done now; the message tells the user, in Vietnamese, why and what to do. Answers 422 with the
/// page the user came from, or an error page.
public class Refusal extends RuntimeException {

    public Refusal(String message) {
        super(message);
    }
}
