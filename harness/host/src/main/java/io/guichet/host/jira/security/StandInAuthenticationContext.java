package io.guichet.host.jira.security;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import io.guichet.host.jira.people.Languages;
import java.util.Locale;

/** Jira's {@code JiraAuthenticationContext}: who acts on this thread, and in which language. */
public final class StandInAuthenticationContext implements JiraAuthenticationContext {

    private final Languages languages;

    public StandInAuthenticationContext(Languages languages) {
        this.languages = languages;
    }

    @Override
    public ApplicationUser getLoggedInUser() {
        return CurrentUser.orNull();
    }

    @Override
    public boolean isLoggedInUser() {
        return CurrentUser.get().isPresent();
    }

    @Override
    public Locale getLocale() {
        return languages.of(CurrentUser.orNull());
    }

    @Override
    public void setLoggedInUser(ApplicationUser user) {
        CurrentUser.set(user);
    }

    @Override
    public void clearLoggedInUser() {
        CurrentUser.clear();
    }
}
