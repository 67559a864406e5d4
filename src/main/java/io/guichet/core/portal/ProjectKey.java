package io.guichet.core.portal;

/** Key of a project, such as {@code SUP}. */
public record ProjectKey(String value) {

    public ProjectKey {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a project's key is not blank");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
