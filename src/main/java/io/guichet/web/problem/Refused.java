package io.guichet.web.problem;

import java.io.Serializable;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Ends a request that is refused; {@link Problems} puts it into words. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;
    private final String sentence;
    private final transient List<Serializable> arguments;
    private final transient Map<String, Object> data;
    private final transient Duration retryAfter;

    private Refused(
            int status,
            String code,
            String sentence,
            List<Serializable> arguments,
            Map<String, Object> data,
            Duration retryAfter) {
        super(code, null, false, false);
        this.status = status;
        this.code = code;
        this.sentence = sentence;
        this.arguments = arguments;
        this.data = data;
        this.retryAfter = retryAfter;
    }

    static Refused with(int status, String code, Serializable... arguments) {
        return new Refused(status, code, code, List.of(arguments), Map.of(), Duration.ZERO);
    }

    /** In other words than the code's own. */
    Refused said(String other, Serializable... with) {
        return new Refused(status, code, other, List.of(with), data, retryAfter);
    }

    Refused data(String name, Object value) {
        var more = new HashMap<>(data);
        more.put(name, value);
        return new Refused(status, code, sentence, arguments, Map.copyOf(more), retryAfter);
    }

    Refused after(Duration pause) {
        return new Refused(status, code, sentence, arguments, data, pause);
    }

    /** HTTP status. */
    public int status() {
        return status;
    }

    public String code() {
        return code;
    }

    String sentence() {
        return sentence;
    }

    List<Serializable> arguments() {
        return arguments;
    }

    /** What a program may want to know besides. */
    public Map<String, Object> data() {
        return data;
    }

    /** Whole seconds until another try may succeed. */
    public Optional<Long> retryAfterSeconds() {
        return retryAfter.isZero()
                ? Optional.empty()
                : Optional.of(retryAfter.plusMillis(999).toSeconds());
    }
}
