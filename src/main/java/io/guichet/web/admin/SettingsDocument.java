package io.guichet.web.admin;

import io.guichet.core.portal.ProjectKey;
import io.guichet.core.settings.ProjectSettings;
import io.guichet.web.json.Malformed;
import io.guichet.web.problem.Refusals;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The settings of a project on the wire.
 *
 * <p>A document is saved as a whole over the version that it was made from. What is left out keeps its value, so that a
 * client that does not know a newer field yet does not reset it; the version may not be left out once there is one.
 */
record SettingsDocument(
        Integer version,
        Boolean enabled,
        Integer pickUpMinutes,
        String welcome,
        String requestType,
        Integer messageLength) {

    private static final Pattern PROJECT_KEY = Pattern.compile("[A-Z][A-Z0-9_]{0,254}");
    private static final int MINUTES_OF_A_DAY = 24 * 60;
    private static final int LONGEST_WELCOME = 1_000;
    private static final int LONGEST_NAME = 255;

    /** Below the limit that Jira has for a comment, 32,767 characters, for characters that count double there. */
    private static final int LONGEST_MESSAGE = 16_000;

    static SettingsDocument of(ProjectSettings settings) {
        return new SettingsDocument(
                settings.version(),
                settings.enabled(),
                settings.pickUpMinutes(),
                settings.welcome(),
                settings.requestType(),
                settings.messageLength());
    }

    static Optional<ProjectKey> projectKey(String text) {
        return Optional.of(text)
                .filter(key -> PROJECT_KEY.matcher(key).matches())
                .map(ProjectKey::new);
    }

    /** What is to be saved, checked. */
    ProjectSettings over(ProjectSettings before) {
        return new ProjectSettings(
                before.version() == 0 && version == null ? 0 : Malformed.required("version", version),
                enabled == null ? before.enabled() : enabled,
                within("pickUpMinutes", or(pickUpMinutes, before.pickUpMinutes()), 1, MINUTES_OF_A_DAY),
                text("welcome", or(welcome, before.welcome()), 0, LONGEST_WELCOME),
                text("requestType", or(requestType, before.requestType()), 1, LONGEST_NAME),
                within("messageLength", or(messageLength, before.messageLength()), 1, LONGEST_MESSAGE));
    }

    private static <T> T or(T value, T before) {
        return value == null ? before : value;
    }

    private static int within(String field, int value, int least, int most) {
        if (value < least || value > most) {
            throw Refusals.invalid(field);
        }
        return value;
    }

    private static String text(String field, String value, int shortest, int longest) {
        var length = value.strip().length();
        if (length < shortest || length > longest) {
            throw Refusals.invalid(field);
        }
        return value.strip();
    }
}
