package io.guichet.web.json;

/** A body, parameter or field that is not what the contract says. */
public final class Malformed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String field;

    /** @param field what is wrong with the request; empty when it is the whole */
    public Malformed(String field) {
        super("malformed request" + (field.isEmpty() ? "" : ": " + field));
        this.field = field;
    }

    public String field() {
        return field;
    }

    /** The value of a field that must be there. */
    public static <T> T required(String field, T value) {
        if (value == null) {
            throw new Malformed(field);
        }
        return value;
    }
}
