package io.guichet.jira.desk;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.message.I18nResolver;
import io.guichet.core.conversation.Content.Message;
import io.guichet.core.people.People;
import io.guichet.core.people.PersonKey;
import io.guichet.core.portal.ProjectKey;
import io.guichet.core.settings.Settings;
import io.guichet.core.settings.Texts;
import io.guichet.jira.people.AnyAgent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.Optional;

/** By whose hand the assistant's words become comments: a technical account's; each says that no person wrote it (R61). */
@Named
public final class AssistantsHand {

    private final UserManager users;
    private final AnyAgent anyAgent;
    private final Settings settings;
    private final People people;
    private final I18nResolver sentences;

    @Inject
    public AssistantsHand(
            @ComponentImport UserManager users,
            AnyAgent anyAgent,
            Settings settings,
            People people,
            @ComponentImport I18nResolver sentences) {
        this.users = users;
        this.anyAgent = anyAgent;
        this.settings = settings;
        this.people = people;
        this.sentences = sentences;
    }

    /** Where the account is gone, some agent's: what was said must be found in Jira, and says who said it. */
    PersonKey of(Issue issue) {
        var project = new ProjectKey(issue.getProjectObject().getKey());
        return Optional.ofNullable(
                        users.getUserByName(settings.of(project).assistant().account()))
                .or(() -> anyAgent.of(project))
                .map(user -> new PersonKey(user.getKey()))
                .orElseThrow(() -> new IllegalStateException("nobody can comment for the assistant of " + project));
    }

    String signed(Issue issue, Message message, String text) {
        var language = Optional.ofNullable(issue.getReporterId())
                .map(PersonKey::new)
                .map(people::languageOf)
                .orElse(Locale.FRENCH);
        var name = message.assistance()
                .map(assistance -> assistance.name())
                .filter(chosen -> !chosen.isEmpty())
                .orElseGet(() -> ownName(language))
                .in(language);
        return sentences.getText(language, "guichet.web.assistant.comment", name) + "\n\n" + text;
    }

    private Texts ownName(Locale language) {
        var name = sentences.getText(language, "guichet.web.assistant.name");
        return new Texts(name, name);
    }
}
