package com.atlassian.sal.api.message;

import com.atlassian.sal.api.user.UserKey;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Set;

/**
 * Finds the language of a request or a person.
 *
 * <p>Source: sal-api 3.1.0 (javap, jakarta names applied).
 */
public interface LocaleResolver {
    Locale getLocale();

    Locale getLocale(HttpServletRequest request);

    Locale getLocale(UserKey userKey);

    Set<Locale> getSupportedLocales();
}
