package io.guichet.web.stream;

import io.guichet.core.conversation.Conversation;
import io.guichet.core.conversation.ConversationId;
import io.guichet.core.people.PersonKey;
import io.guichet.web.WebDesk;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

/** The stream's parts around the product in memory. */
final class StreamDesk {

    final WebDesk web = new WebDesk();
    final Telling telling = new Telling(
            web.desk.reading,
            web.desk.people,
            web.conversationViews,
            web.entryViews,
            new PeopleThere(web.attendance, web.desk.gate, web.entryViews),
            web.chatStates,
            web.desk.settings,
            web.desk.clock);
    final Delivery delivery = new Delivery(
            web.desk.hub, web.desk.conversations, web.desk.journal, telling, web.desk.presence, web.desk.clock);

    Reader reader(PersonKey person) {
        return new Reader(person, () -> true, web.desk.gate, web.desk.clock);
    }

    Interest everythingOf(PersonKey person) {
        return new Interest(person, true, Set.of(), web.desk.people.desksOf(person));
    }

    static Interest one(PersonKey person, Conversation conversation) {
        return new Interest(person, false, Set.of(conversation.id()), Set.of());
    }

    /** A page as the registry holds it: it hears what happens from now on. */
    Subscription page(Interest interest, Outlet outlet, Map<ConversationId, OptionalLong> openings) {
        return page(interest, reader(interest.person()), outlet, openings);
    }

    Subscription page(Interest interest, Reader reader, Outlet outlet, Map<ConversationId, OptionalLong> openings) {
        var page = new Subscription(interest, reader, outlet, openings, web.desk.clock.instant());
        var audience = new Audience();
        audience.add(page);
        web.desk.hub.register(told -> audience.tell(told, awakened -> {}));
        return page;
    }
}
