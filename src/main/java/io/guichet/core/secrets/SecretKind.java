package io.guichet.core.secrets;

import java.util.Arrays;

/** What a secret opens; customers are told. */
public enum SecretKind {
    PASSWORD("password"),
    TOKEN("token"),
    CARD("card"),
    PRIVATE_KEY("privateKey");

    private final String wire;

    SecretKind(String wire) {
        this.wire = wire;
    }

    /** The name in the rules and on the wire. */
    public String wire() {
        return wire;
    }

    static SecretKind of(String wire) {
        return Arrays.stream(values())
                .filter(kind -> kind.wire.equals(wire))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no kind of secret: " + wire));
    }
}
