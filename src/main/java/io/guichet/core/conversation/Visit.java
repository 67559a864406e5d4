package io.guichet.core.conversation;

import io.guichet.core.people.PersonKey;
import io.guichet.core.portal.ProjectKey;
import java.time.Instant;

/**
 * From where a customer wrote last in a conversation of hers (M17). Each of the texts is empty where it is not known.
 *
 * @param page path of the portal's page; nothing that stood behind it
 * @param language what her browser prefers, as a language tag
 * @param address the network's, as Jira sees it; empty unless the project keeps it
 */
public record Visit(
        ConversationId conversation,
        PersonKey customer,
        ProjectKey project,
        String page,
        String language,
        String address,
        Instant at) {

    /** Whether it says the same, whenever it was. */
    boolean saysAs(Visit other) {
        return customer.equals(other.customer)
                && page.equals(other.page)
                && language.equals(other.language)
                && address.equals(other.address);
    }
}
