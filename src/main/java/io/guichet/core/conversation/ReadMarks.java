package io.guichet.core.conversation;

import io.guichet.core.people.PersonKey;
import java.util.Collection;
import java.util.Map;

/** How far each person has read each conversation. */
public interface ReadMarks {

    /** Moves the mark forward; an older number changes nothing. */
    void read(ConversationId conversation, PersonKey reader, long number);

    /** Marks of one reader; a conversation without a mark is left out. */
    Map<ConversationId, Long> of(PersonKey reader, Collection<ConversationId> conversations);

    /** Marks of everybody in one conversation. */
    Map<PersonKey, Long> in(ConversationId conversation);
}
