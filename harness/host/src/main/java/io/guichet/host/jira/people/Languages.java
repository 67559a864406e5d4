package io.guichet.host.jira.people;

import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Locale;

/** The language everybody reads: their own choice, else the language of the instance. */
public final class Languages {

    /** The languages that are installed, the instance's own first; Jira calls British English {@code en_UK}. */
    public static final List<Locale> INSTALLED =
            List.of(LocaleNames.parse("fr_FR"), LocaleNames.parse("en_UK"), LocaleNames.parse("en_US"));

    private final Users users;

    public Languages(Users users) {
        this.users = users;
    }

    public Locale ofInstance() {
        return INSTALLED.get(0);
    }

    public Locale of(ApplicationUser user) {
        if (user == null) {
            return ofInstance();
        }
        return users.byKey(user.getKey()).flatMap(JiraUser::chosenLocale).orElse(ofInstance());
    }

    /** Remembers a choice of language; a language that is not installed is refused. */
    public void choose(ApplicationUser user, Locale locale) {
        if (locale != null && !INSTALLED.contains(locale)) {
            throw new IllegalArgumentException("Expected one of " + INSTALLED + ", not " + locale);
        }
        users.speak(user.getKey(), locale);
    }
}
