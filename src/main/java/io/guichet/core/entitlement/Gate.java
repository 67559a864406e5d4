package io.guichet.core.entitlement;

import io.guichet.core.conversation.Conversation;
import io.guichet.core.people.People;
import io.guichet.core.people.PersonKey;
import io.guichet.core.people.Role;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/**
 * Decides who may see a conversation: its customer (R155), while the portal is open
 * to her, and the agents of its project. Nobody else knows it exists.
 */
@Named
public final class Gate {

    private final People people;

    @Inject
    public Gate(People people) {
        this.people = people;
    }

    /** Absent for whom the conversation does not exist. */
    public Optional<Access> access(PersonKey person, Conversation conversation) {
        if (conversation.customer().equals(person) && people.mayUsePortal(person, conversation.portal())) {
            return Optional.of(new Access(person, Role.CUSTOMER));
        }
        if (people.isAgent(person, conversation.project())) {
            return Optional.of(new Access(person, Role.AGENT));
        }
        return Optional.empty();
    }
}
