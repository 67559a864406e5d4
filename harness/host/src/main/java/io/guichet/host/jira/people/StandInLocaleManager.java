package io.guichet.host.jira.people;

import com.atlassian.jira.config.LocaleManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Locale;

/** Jira's {@code LocaleManager}. */
public final class StandInLocaleManager implements LocaleManager {

    private final Languages languages;

    public StandInLocaleManager(Languages languages) {
        this.languages = languages;
    }

    @Override
    public Locale getLocaleFor(ApplicationUser user) {
        return languages.of(user);
    }
}
