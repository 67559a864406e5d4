package io.guichet.host.jira.people;

import java.util.Locale;

/** Reads and writes locales as Jira names them, {@code fr_FR}. */
public final class LocaleNames {

    private LocaleNames() {}

    public static Locale parse(String name) {
        return Locale.forLanguageTag(name.replace('_', '-'));
    }

    public static String format(Locale locale) {
        return locale.toString();
    }
}
