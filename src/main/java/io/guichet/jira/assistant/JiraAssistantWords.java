package io.guichet.jira.assistant;

import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.message.I18nResolver;
import io.guichet.core.assistant.AssistantWords;
import io.guichet.core.people.People;
import io.guichet.core.people.PersonKey;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The assistant's sentences, from the catalogue. */
@Named
public final class JiraAssistantWords implements AssistantWords {

    private final I18nResolver resolver;
    private final People people;

    @Inject
    public JiraAssistantWords(@ComponentImport I18nResolver resolver, People people) {
        this.resolver = resolver;
        this.people = people;
    }

    @Override
    public String nothingFound(PersonKey reader) {
        return resolver.getText(people.languageOf(reader), "guichet.web.assistant.nothing");
    }

    @Override
    public String cannotLook(PersonKey reader) {
        return resolver.getText(people.languageOf(reader), "guichet.web.assistant.away");
    }

    @Override
    public String quoted(PersonKey reader, String quote) {
        return resolver.getText(people.languageOf(reader), "guichet.web.assistant.quoted", quote);
    }
}
