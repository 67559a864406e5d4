package io.guichet.core.assistant;

import io.guichet.core.people.PersonKey;

/** What the assistant says of its own, in somebody's language. */
public interface AssistantWords {

    /** That it found nothing, and how to ask (R58). */
    String nothingFound(PersonKey reader);

    /** That it cannot look just now, and that an agent can. */
    String cannotLook(PersonKey reader);

    String quoted(PersonKey reader, String quote);
}
