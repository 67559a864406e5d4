package io.guichet.core.conversation;

import io.guichet.core.people.PersonKey;
import io.guichet.core.people.Role;
import java.util.Optional;

/** Who made an entry; the system has no person. */
public record Author(Role role, Optional<PersonKey> person) {

    public static Author customer(PersonKey person) {
        return new Author(Role.CUSTOMER, Optional.of(person));
    }

    public static Author agent(PersonKey person) {
        return new Author(Role.AGENT, Optional.of(person));
    }

    public static Author system() {
        return new Author(Role.SYSTEM, Optional.empty());
    }

    /** The assistant is nobody's name. */
    public static Author assistant() {
        return new Author(Role.ASSISTANT, Optional.empty());
    }

    public boolean is(PersonKey somebody) {
        return person.filter(somebody::equals).isPresent();
    }
}
