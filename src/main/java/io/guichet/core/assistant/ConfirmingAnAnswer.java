package io.guichet.core.assistant;

import io.guichet.core.conversation.Assistance.Source;
import io.guichet.core.conversation.Content.Message;
import io.guichet.core.conversation.Conversation;
import io.guichet.core.conversation.Entries;
import io.guichet.core.conversation.Entry;
import io.guichet.core.conversation.Journal.Written;
import io.guichet.core.conversation.SettlingASolution;
import io.guichet.core.conversation.SettlingASolution.Stars;
import io.guichet.core.entitlement.Access;
import io.guichet.core.knowledge.CountingArticles;
import io.guichet.core.people.Role;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/**
 * The customer says that it is solved, or that it is not. Where the assistant's words did it, and no agent was needed, the
 * article that they quote first has answered her question (R26).
 */
@Named
public final class ConfirmingAnAnswer {

    private static final int LOOKED_AT = 50;

    private final SettlingASolution settling;
    private final Entries entries;
    private final CountingArticles counting;

    @Inject
    public ConfirmingAnAnswer(SettlingASolution settling, Entries entries, CountingArticles counting) {
        this.settling = settling;
        this.entries = entries;
        this.counting = counting;
    }

    public Written confirm(Access access, Conversation conversation, Optional<Stars> stars) {
        var before = conversation.life().isSolved();
        var written = settling.confirm(access, conversation, stars);
        if (!before && !(written instanceof Written.Refused)) {
            answering(conversation)
                    .ifPresent(source -> counting.solved(access.person(), conversation.project(), source.article()));
        }
        return written;
    }

    /** @param text what is missing, empty where she says it afterwards */
    public Written miss(Access access, Conversation conversation, String text) {
        var before = conversation.life().isSolved();
        var written = settling.miss(access, conversation, text);
        if (before && !(written instanceof Written.Refused)) {
            answering(conversation)
                    .ifPresent(source -> counting.unsolved(access.person(), conversation.project(), source.article()));
        }
        return written;
    }

    private Optional<Source> answering(Conversation conversation) {
        var said = entries.newestMessages(conversation.id(), 0, LOOKED_AT);
        return said.stream().anyMatch(entry -> entry.author().role() == Role.AGENT)
                ? Optional.empty()
                : said.stream()
                        .filter(entry -> entry.author().role() == Role.ASSISTANT)
                        .findFirst()
                        .flatMap(entry -> sources(entry).stream().findFirst());
    }

    private static List<Source> sources(Entry entry) {
        return entry.content() instanceof Message message
                ? message.assistance().map(assistance -> assistance.sources()).orElse(List.of())
                : List.of();
    }
}
