package io.guichet.core.qualification;

import io.guichet.core.conversation.RequestRef;
import io.guichet.core.people.PersonKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The fields of a request in Jira, read and written with somebody's own rights. */
public interface RequestFields {

    /**
     * What the request has in its fields, and what may be chosen for them.
     *
     * @param agent who looks
     * @param customer of whom to tell how she is reached
     */
    Sheet read(PersonKey agent, RequestRef request, PersonKey customer);

    /** Who may have the request, by words of their names; not endlessly many. */
    List<Someone> assignable(PersonKey agent, RequestRef request, String words);

    /** Saves all of the changes, or none of them where Jira refuses one; its history says who did it. */
    Saved save(PersonKey agent, RequestRef request, Changes changes);

    /** Whether this way of the workflow, by identifier, leads to a status that means done. */
    boolean closes(PersonKey agent, RequestRef request, String way);

    /** Absent where there is nobody of that user name. */
    Optional<Someone> named(String userName);

    /** What can be changed. */
    enum Field {
        SUBJECT,
        /** By the name of a request type; the issue type goes with it. */
        TYPE,
        /** The functional group, a component or a value of the configured list, by identifier; empty for none, as for an assignee. */
        COMPONENT,
        PRIORITY,
        /** By user name, as the reporter. */
        ASSIGNEE,
        REPORTER,
        /** A way of the workflow, by identifier. */
        TRANSITION,
        /** None of the fields, or more than one. */
        WHOLE
    }

    /** @param participant somebody who is to take part in the request, so that it stays hers when its reporter changes */
    record Changes(Map<Field, String> values, Optional<PersonKey> participant) {

        public Changes {
            values = Map.copyOf(values);
        }
    }

    /** What became of it. */
    sealed interface Saved {

        record Done() implements Saved {}

        /** What was chosen for this field is not there to choose. */
        record Unknown(Field field) implements Saved {}

        /** @param why Jira's sentences, in the language of who asked */
        record Refused(Map<Field, String> why) implements Saved {

            public Refused {
                why = Map.copyOf(why);
            }
        }
    }

    /** Something to choose. */
    record Choice(String id, String name) {}

    /** Somebody to choose, by user name. */
    record Someone(String userName, PersonKey key) {}

    /**
     * A request as agents see it.
     *
     * @param type name of the request type; absent where an agent has taken it away
     * @param priorities the most pressing first
     * @param accounts organisations of the customer
     */
    record Sheet(
            Optional<String> type,
            String subject,
            String description,
            Optional<Choice> component,
            List<Choice> components,
            Optional<Choice> priority,
            List<Choice> priorities,
            Optional<Someone> assignee,
            List<Someone> assignees,
            Optional<Someone> reporter,
            Someone customer,
            String email,
            List<Choice> accounts,
            String status,
            List<Choice> transitions) {

        public Sheet {
            components = List.copyOf(components);
            priorities = List.copyOf(priorities);
            assignees = List.copyOf(assignees);
            accounts = List.copyOf(accounts);
            transitions = List.copyOf(transitions);
        }
    }
}
