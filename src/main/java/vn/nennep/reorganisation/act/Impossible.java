package vn.nennep.reorganisation.act;

/// A step cannot be carried out; the message says why and what to do, in Vietnamese.
final class Impossible extends RuntimeException {

    private static final long serialVersionUID = 1;

    Impossible(String message) {
        super(message);
    }
}
