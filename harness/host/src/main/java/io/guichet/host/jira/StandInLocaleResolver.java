package io.guichet.host.jira;

import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.user.UserKey;
import io.guichet.host.jira.people.Languages;
import io.guichet.host.jira.people.Users;
import io.guichet.host.jira.security.CurrentUser;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Set;

/** SAL's {@code LocaleResolver}: the language of whoever sent the current request. */
final class StandInLocaleResolver implements LocaleResolver {

    private final Users users;
    private final Languages languages;

    StandInLocaleResolver(Users users, Languages languages) {
        this.users = users;
        this.languages = languages;
    }

    @Override
    public Locale getLocale() {
        return languages.of(CurrentUser.orNull());
    }

    @Override
    public Locale getLocale(HttpServletRequest request) {
        return getLocale();
    }

    @Override
    public Locale getLocale(UserKey userKey) {
        return languages.of(
                userKey == null ? null : users.byKey(userKey.getStringValue()).orElse(null));
    }

    @Override
    public Set<Locale> getSupportedLocales() {
        return Set.copyOf(Languages.INSTALLED);
    }
}
