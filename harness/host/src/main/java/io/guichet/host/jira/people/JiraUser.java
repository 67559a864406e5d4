package io.guichet.host.jira.people;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Locale;
import java.util.Optional;

/** A person as stored; the key never changes, the name may. */
public record JiraUser(
        long id,
        String userKey,
        String name,
        String displayName,
        String emailAddress,
        boolean active,
        String locale,
        String timeZone)
        implements ApplicationUser {

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public String getKey() {
        return userKey;
    }

    @Override
    public String getUsername() {
        return name;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getDisplayName() {
        return displayName;
    }

    @Override
    public String getEmailAddress() {
        return emailAddress;
    }

    @Override
    public boolean isActive() {
        return active;
    }

    /** The language this person chose, if any. */
    public Optional<Locale> chosenLocale() {
        return Optional.ofNullable(locale).map(LocaleNames::parse);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ApplicationUser user && userKey.equals(user.getKey());
    }

    @Override
    public int hashCode() {
        return userKey.hashCode();
    }

    @Override
    public String toString() {
        return name + "(" + userKey + ")";
    }
}
