package io.guichet.web.language;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.message.I18nResolver;
import io.guichet.core.people.People;
import io.guichet.core.people.PersonKey;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Locale;

/** The server's own sentences, in the language of who reads them. */
@Named
public final class Sentences {

    private final I18nResolver resolver;
    private final JiraAuthenticationContext authentication;
    private final People people;

    @Inject
    public Sentences(
            @ComponentImport I18nResolver resolver,
            @ComponentImport JiraAuthenticationContext authentication,
            People people) {
        this.resolver = resolver;
        this.authentication = authentication;
        this.people = people;
    }

    /** For whoever made the request on this thread, logged in or not. */
    public String here(String key, Serializable... arguments) {
        return in(authentication.getLocale(), key, arguments);
    }

    /** For somebody who may be on another thread, or elsewhere. */
    public String of(PersonKey reader, String key, Serializable... arguments) {
        return in(people.languageOf(reader), key, arguments);
    }

    private String in(Locale language, String key, Serializable... arguments) {
        return resolver.getText(language, key, arguments);
    }
}
