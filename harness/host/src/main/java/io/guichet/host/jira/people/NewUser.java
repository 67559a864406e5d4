package io.guichet.host.jira.people;

/** What is needed to open an account; locale and time zone may be null for the instance's own. */
public record NewUser(
        String name, String displayName, String emailAddress, String passwordHash, String locale, String timeZone) {}
