package io.guichet.host.pages;

import com.atlassian.jira.user.ApplicationUser;
import java.time.ZoneId;
import java.util.Locale;

/**
 * Who asks for a page.
 *
 * @param user null for somebody who has not logged in
 * @param licensed whether this is more than a customer of portals
 */
public record Visitor(ApplicationUser user, Locale locale, ZoneId zone, boolean licensed, boolean administrator) {

    public String name() {
        return user == null ? "" : user.getName();
    }

    public String displayName() {
        return user == null ? "" : user.getDisplayName();
    }

    public boolean isLoggedIn() {
        return user != null;
    }

    public Words words() {
        return Words.in(locale);
    }
}
