package io.guichet.core.identity;

import java.util.Optional;

/** How somebody says that she is called. */
public record FullName(String value) {

    private static final int LONGEST = 100;

    /** Absent for what is no name: nothing, too much, or with signs that no name has. */
    public static Optional<FullName> of(String typed) {
        var name = typed.strip().replaceAll("\\s+", " ");
        return name.isEmpty() || name.length() > LONGEST || name.chars().anyMatch(FullName::isStrange)
                ? Optional.empty()
                : Optional.of(new FullName(name));
    }

    private static boolean isStrange(int sign) {
        return Character.isISOControl(sign) || Character.isSurrogate((char) sign) || sign == '<' || sign == '>';
    }
}
