package vn.nennep.access;

import java.io.Serializable;

/// Identity of an account.
public record AccountId(long value) implements Serializable {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
