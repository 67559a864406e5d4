package io.guichet.host.jira;

import io.guichet.host.jira.people.Groups;
import io.guichet.host.jira.people.Languages;
import io.guichet.host.jira.people.Users;
import io.guichet.host.jira.security.LoggingIn;
import io.guichet.host.jira.security.LoginCounts;
import io.guichet.host.jira.security.SecureSessions;
import io.guichet.host.jira.security.Sessions;
import java.time.Clock;
import org.jdbi.v3.core.Jdbi;

/** Everything about people and their logins. */
public record PeoplePart(
        Users users,
        Groups groups,
        Languages languages,
        Sessions sessions,
        SecureSessions secure,
        LoginCounts counts,
        LoggingIn loggingIn) {

    static PeoplePart over(Jdbi jdbi, Clock clock) {
        Users users = new Users(jdbi, clock);
        Sessions sessions = new Sessions(jdbi, clock);
        LoginCounts counts = new LoginCounts(jdbi, clock);
        return new PeoplePart(
                users,
                new Groups(jdbi),
                new Languages(users),
                sessions,
                new SecureSessions(jdbi, clock),
                counts,
                new LoggingIn(users, sessions, counts));
    }
}
