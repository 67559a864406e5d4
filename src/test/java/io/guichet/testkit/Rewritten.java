package io.guichet.testkit;

import io.guichet.core.conversation.Author;
import io.guichet.core.conversation.Beginning;
import io.guichet.core.conversation.Content;
import io.guichet.core.conversation.Content.Amendment;
import io.guichet.core.conversation.Content.Event;
import io.guichet.core.conversation.Content.Message;
import io.guichet.core.conversation.Conversation;
import io.guichet.core.conversation.Entry;
import io.guichet.core.people.PersonKey;
import io.guichet.core.people.Role;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** What is stored, once somebody who stands in it is another, or nobody. */
final class Rewritten {

    private Rewritten() {}

    static Conversation head(Conversation head, PersonKey customer) {
        var old = head.beginning();
        var beginning = new Beginning(
                old.id(),
                old.portal(),
                old.project(),
                customer,
                old.clientId(),
                old.original(),
                old.topic(),
                old.module(),
                old.createdAt());
        return new Conversation(
                beginning,
                head.subject(),
                head.request(),
                head.standing(),
                head.life(),
                head.lastNumber(),
                head.lastAt());
    }

    /** @param words what becomes of what she said */
    static Entry entry(Entry entry, PersonKey before, PersonKey now, BiFunction<Author, Content, Content> words) {
        var hers = entry.author().is(before);
        var author = hers ? new Author(entry.author().role(), Optional.of(now)) : entry.author();
        var content = about(hers ? words.apply(entry.author(), entry.content()) : entry.content(), before, now);
        return new Entry(entry.conversation(), entry.number(), author, content, entry.at(), entry.clientId());
    }

    static Content unsaid(Author author, Content content) {
        return author.role() == Role.CUSTOMER && content instanceof Message message
                ? new Message("", message.via(), Amendment.DELETED)
                : content;
    }

    private static Content about(Content content, PersonKey before, PersonKey now) {
        if (!(content instanceof Event event)) {
            return content;
        }
        var same = new Event(event.what(), event.target(), Map.of());
        for (var detail : event.details().entrySet()) {
            var words = List.of(detail.getValue().split(" ")).stream()
                    .map(word -> word.equals(before.value()) ? now.value() : word)
                    .toList();
            same = same.with(detail.getKey(), String.join(" ", words));
        }
        return same;
    }
}
