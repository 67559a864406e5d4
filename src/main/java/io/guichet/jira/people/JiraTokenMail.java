package io.guichet.jira.people;

import com.atlassian.mail.Email;
import com.atlassian.mail.queue.MailQueue;
import com.atlassian.mail.queue.SingleMailQueueItem;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.message.I18nResolver;
import io.guichet.core.identity.TokenMail;
import io.guichet.core.people.People;
import io.guichet.core.people.PersonKey;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;

/** Sends tokens by Jira's own mail, through its queue, as everything that Jira sends. */
@Named
public final class JiraTokenMail implements TokenMail {

    private final MailQueue queue;
    private final I18nResolver sentences;
    private final People people;

    @Inject
    public JiraTokenMail(@ComponentImport MailQueue queue, @ComponentImport I18nResolver sentences, People people) {
        this.queue = queue;
        this.sentences = sentences;
        this.people = people;
    }

    @Override
    public void send(String email, PersonKey reader, String portal, String token, Duration goodFor) {
        var language = people.languageOf(reader);
        var mail = new Email(email);
        mail.setSubject(sentences.getText(language, "guichet.web.identity.subject", portal));
        mail.setBody(sentences.getText(language, "guichet.web.identity.body", token, goodFor.toMinutes(), portal));
        queue.addItem(new SingleMailQueueItem(mail));
    }
}
