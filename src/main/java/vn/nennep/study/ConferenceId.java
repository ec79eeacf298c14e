package vn.nennep.study;

/// Identity of conferences.
public record ConferenceId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
