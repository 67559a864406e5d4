package io.guichet.web.agent;

import io.guichet.core.conversation.Author;
import io.guichet.core.conversation.Content.Message;
import io.guichet.core.conversation.Conversation;
import io.guichet.core.conversation.Entries;
import io.guichet.core.people.People;
import io.guichet.core.people.PersonKey;
import io.guichet.core.people.Role;
import io.guichet.core.settings.Settings;
import io.guichet.web.language.Sentences;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** What was said in a conversation, in words for another team; notes and events stay here. */
@Named
public final class Transcripts {

    /** A comment of Jira's takes 32,767 characters; of more, the last ones count. */
    private static final int LONGEST = 30_000;

    private final Entries entries;
    private final People people;
    private final Settings settings;
    private final Sentences sentences;

    @Inject
    public Transcripts(Entries entries, People people, Settings settings, Sentences sentences) {
        this.entries = entries;
        this.people = people;
        this.settings = settings;
        this.sentences = sentences;
    }

    /** @param named whether it says who the customer is */
    String of(PersonKey reader, Conversation conversation, boolean named) {
        var zone = settings.of(conversation.project()).schedule().zone();
        var moment = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(zone);
        var text = new StringBuilder();
        for (var entry : entries.all(conversation.id()).toList()) {
            if (entry.content() instanceof Message message
                    && (!message.text().isEmpty() || !message.files().isEmpty())) {
                text.append(moment.format(entry.at()))
                        .append(" · ")
                        .append(nameOf(reader, entry.author(), named))
                        .append('\n')
                        .append(message.text());
                message.files()
                        .forEach(file -> text.append('[').append(file.name()).append(']'));
                text.append("\n\n");
            }
        }
        var whole = text.toString().strip();
        var kept = whole.length() > LONGEST ? "…\n" + whole.substring(whole.length() - LONGEST) : whole;
        var head = sentences.of(
                reader,
                "guichet.web.handOver.transcript",
                conversation.request().map(request -> request.key()).orElse(""));
        return head + "\n\n" + kept;
    }

    /** Who the customer is, for a team that needs to know. */
    String customer(PersonKey reader, Conversation conversation, String email, List<String> accounts) {
        var name = people.shown(conversation.customer()).name();
        return sentences.of(reader, "guichet.web.handOver.customer", name, email, String.join(", ", accounts));
    }

    private String nameOf(PersonKey reader, Author author, boolean named) {
        if (author.role() == Role.CUSTOMER && !named) {
            return sentences.of(reader, "guichet.web.handOver.theCustomer");
        }
        return author.person()
                .map(person -> people.shown(person).name())
                .orElseGet(() -> sentences.of(reader, "guichet.name"));
    }
}
