package io.guichet.testkit;

import io.guichet.core.conversation.ConversationId;
import io.guichet.core.conversation.ReadMarks;
import io.guichet.core.people.PersonKey;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiPredicate;

/** Read marks in memory. */
public final class MemoryReadMarks implements ReadMarks {

    private final Map<Place, Long> marks = new ConcurrentHashMap<>();

    @Override
    public void read(ConversationId conversation, PersonKey reader, long number) {
        marks.merge(new Place(conversation, reader), number, Math::max);
    }

    @Override
    public Map<ConversationId, Long> of(PersonKey reader, Collection<ConversationId> conversations) {
        var found = new HashMap<ConversationId, Long>();
        for (var conversation : conversations) {
            var mark = marks.get(new Place(conversation, reader));
            if (mark != null) {
                found.put(conversation, mark);
            }
        }
        return found;
    }

    @Override
    public Map<PersonKey, Long> in(ConversationId conversation) {
        var found = new HashMap<PersonKey, Long>();
        marks.forEach((place, number) -> {
            if (place.conversation().equals(conversation)) {
                found.put(place.reader(), number);
            }
        });
        return found;
    }

    void removeIf(BiPredicate<ConversationId, PersonKey> those) {
        marks.keySet().removeIf(place -> those.test(place.conversation(), place.reader()));
    }

    void become(PersonKey before, PersonKey now) {
        List.copyOf(marks.keySet()).stream()
                .filter(place -> place.reader().equals(before))
                .forEach(place -> marks.put(new Place(place.conversation(), now), marks.remove(place)));
    }

    private record Place(ConversationId conversation, PersonKey reader) {}
}
