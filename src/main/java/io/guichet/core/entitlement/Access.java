package io.guichet.core.entitlement;

import io.guichet.core.conversation.Author;
import io.guichet.core.people.PersonKey;
import io.guichet.core.people.Role;
import java.util.Optional;

/** In which capacity somebody may look at a conversation. */
public record Access(PersonKey person, Role role) {

    public Author author() {
        return new Author(role, Optional.of(person));
    }

    public boolean isAgent() {
        return role == Role.AGENT;
    }
}
