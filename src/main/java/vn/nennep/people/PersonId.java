package vn.nennep.people;

/// Identity of a person.
public record PersonId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
