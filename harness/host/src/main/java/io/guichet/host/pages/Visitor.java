package io.guichet.host.pages;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Locale;

/**
 * Who asks for a page.
 *
 * @param licensed whether this is more than a customer of portals
 */
public record Visitor(ApplicationUser user, Locale locale, boolean licensed, boolean administrator) {

    String name() {
        return user == null ? "" : user.getName();
    }

    boolean isLoggedIn() {
        return user != null;
    }
}
