package io.guichet.core.people;

import static java.util.Objects.requireNonNull;

/** Jira's stable key of a user; it outlives a rename. */
public record PersonKey(String value) {

    public PersonKey {
        requireNonNull(value);
        if (value.isBlank()) {
            throw new IllegalArgumentException("a person's key is not blank");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
