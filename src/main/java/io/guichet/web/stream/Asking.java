package io.guichet.web.stream;

import io.guichet.core.conversation.ConversationId;
import io.guichet.core.people.Desks;
import io.guichet.core.people.PersonKey;
import io.guichet.web.conversation.Parameters;
import io.guichet.web.conversation.SeenConversations;
import io.guichet.web.json.Malformed;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

/** Reads what a page wants to hear of: {@code conversations=list}, or identifiers, or both. */
@Named
public final class Asking {

    private static final String LIST = "list";
    private static final int MOST_NAMED = 20;

    private final SeenConversations seen;
    private final Desks desks;

    @Inject
    public Asking(SeenConversations seen, Desks desks) {
        this.seen = seen;
        this.desks = desks;
    }

    /** Refuses a conversation that does not exist for her, as every call does. */
    Asked of(PersonKey person, HttpServletRequest request) {
        var wanted = parameter(request, "conversations", LIST).split(",", -1);
        var after = parameter(request, "after", "").split(",", -1);
        if (wanted.length > MOST_NAMED) {
            throw new Malformed("conversations");
        }
        var named = new LinkedHashMap<ConversationId, OptionalLong>();
        var list = false;
        for (var word : wanted) {
            if (word.equals(LIST)) {
                list = true;
            } else {
                var conversation = seen.of(person, word).conversation();
                named.put(conversation.id(), number(after, named.size()));
            }
        }
        var interest = new Interest(person, list, named.keySet(), list ? desks.of(person) : Set.of());
        return new Asked(interest, named);
    }

    static String parameter(HttpServletRequest request, String name, String absent) {
        var value = request.getParameter(name);
        return value == null || value.isEmpty() ? absent : value;
    }

    /** The n-th number belongs to the n-th identifier. */
    private static OptionalLong number(String[] numbers, int index) {
        return index >= numbers.length || numbers[index].isEmpty()
                ? OptionalLong.empty()
                : OptionalLong.of(Parameters.number("after", numbers[index], 0));
    }

    /** @param named the conversations that she has open, and after which number their entries are wanted */
    record Asked(Interest interest, Map<ConversationId, OptionalLong> named) {}
}
