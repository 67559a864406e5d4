package io.guichet.web.problem;

import java.util.Map;

/**
 * What every call answers that did not do what was asked.
 *
 * @param code stable, for programs
 * @param message a sentence in the caller's language, for people
 * @param data what a program may want to know besides; left out when empty
 */
public record Problem(String code, String message, Map<String, Object> data) {

    static Problem of(String code, String message, Map<String, Object> data) {
        return new Problem(code, message, data.isEmpty() ? null : data);
    }
}
