package io.guichet.web.stream;

import io.guichet.core.conversation.ConversationId;
import io.guichet.core.delivery.Happening;
import io.guichet.core.people.PersonKey;
import io.guichet.core.portal.ProjectKey;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a page wants to hear of. Answered without a look at any database; whether she may hear it is decided later.
 *
 * @param list whether she wants all of her conversations, and those of her desks
 * @param named the conversations that she has open
 * @param desks the projects in which she was an agent when she asked
 */
record Interest(PersonKey person, boolean list, Set<ConversationId> named, Set<ProjectKey> desks) {

    Interest {
        named = Set.copyOf(named);
        desks = Set.copyOf(desks);
    }

    /** Under what a happening is filed for whoever is interested in it: a conversation, its customer, its project. */
    static List<Object> topics(Happening.Within happening) {
        var conversation = happening.conversation();
        return List.of(conversation.id(), conversation.customer(), conversation.project());
    }

    /** Under what this interest is filed. */
    Set<Object> topics() {
        var topics = new HashSet<Object>(named);
        if (list) {
            topics.add(person);
            topics.addAll(desks);
        }
        return topics;
    }

    boolean concerns(Happening happening) {
        return !(happening instanceof Happening.Within within)
                || topics(within).stream().anyMatch(topics()::contains);
    }
}
