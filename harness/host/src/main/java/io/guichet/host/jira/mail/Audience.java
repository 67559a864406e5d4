package io.guichet.host.jira.mail;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.Locale;

/** Who is to hear about an issue as a customer of it; the service desk answers. */
public interface Audience {

    /** The customers of a request; nobody for an issue that is no request. */
    Collection<ApplicationUser> customers(Issue issue);

    /** Where a customer reads the request, after the base URL. */
    String customerPath(Issue issue);

    Locale localeOf(ApplicationUser user);
}
