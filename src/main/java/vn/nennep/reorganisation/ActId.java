package vn.nennep.reorganisation;

/// Identity of an act of reorganisation.
public record ActId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
