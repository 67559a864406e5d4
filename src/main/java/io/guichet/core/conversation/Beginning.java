package io.guichet.core.conversation;

import io.guichet.core.people.PersonKey;
import io.guichet.core.portal.PortalId;
import io.guichet.core.portal.ProjectKey;
import java.time.Instant;
import java.util.Optional;

/**
 * What a conversation began with; none of it ever changes.
 *
 * @param original the first message, character for character
 * @param topic identifier of what it is about, as the project's settings had it (R65)
 * @param module identifier of the part of the software concerned (R66)
 */
public record Beginning(
        ConversationId id,
        PortalId portal,
        ProjectKey project,
        PersonKey customer,
        ClientId clientId,
        String original,
        Optional<String> topic,
        Optional<String> module,
        Instant createdAt) {

    /** About nothing in particular. */
    public static Beginning in(
            PortalId portal, ProjectKey project, PersonKey customer, ClientId client, String text, Instant now) {
        return new Beginning(
                ConversationId.of(customer, portal, client),
                portal,
                project,
                customer,
                client,
                text,
                Optional.empty(),
                Optional.empty(),
                now);
    }

    public Beginning about(Optional<String> chosenTopic, Optional<String> chosenModule) {
        return new Beginning(id, portal, project, customer, clientId, original, chosenTopic, chosenModule, createdAt);
    }
}
