package io.guichet.core.identity;

import java.util.Optional;
import java.util.regex.Pattern;

/** One e-mail address: no list of them, no name before it, no line that would become a header. */
public record Address(String value) {

    private static final int LONGEST = 254;
    private static final Pattern SHAPE = Pattern.compile(
            "[\\p{L}\\p{N}.!#$%&'*+/=?^_`{|}~-]{1,64}@(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?\\.)+\\p{L}{2,63}");

    /** Absent for what no mail could be sent to. */
    public static Optional<Address> of(String typed) {
        var address = typed.strip();
        return address.length() <= LONGEST && SHAPE.matcher(address).matches()
                ? Optional.of(new Address(address))
                : Optional.empty();
    }
}
