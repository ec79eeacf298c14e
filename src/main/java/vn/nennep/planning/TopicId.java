package vn.nennep.planning;

/// Identity of topics.
public record TopicId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
