package com.atlassian.jira.config;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Locale;

/**
 * Finds the language of a person.
 *
 * <p>Source: mailru jira-plugins-mrimsender (9.4.1).
 */
public interface LocaleManager {
    Locale getLocaleFor(ApplicationUser user);
}
