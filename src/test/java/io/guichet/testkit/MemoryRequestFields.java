package io.guichet.testkit;

import io.guichet.core.conversation.RequestRef;
import io.guichet.core.people.PersonKey;
import io.guichet.core.qualification.RequestFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A request's fields in memory; refuses on purpose what it is told to. */
public final class MemoryRequestFields implements RequestFields {

    public static final List<Choice> PRIORITIES = List.of(
            new Choice("1", "Très haute"),
            new Choice("2", "Haute"),
            new Choice("3", "Moyenne"),
            new Choice("4", "Basse"),
            new Choice("5", "Très basse"));

    /** The way to a status that means done. */
    public static final String CLOSING = "761";

    public final List<Changes> saved = new ArrayList<>();

    /** What is refused, until it is emptied. */
    public Map<Field, String> refusal = Map.of();

    @Override
    public Sheet read(PersonKey agent, RequestRef request, PersonKey customer) {
        return new Sheet(
                Optional.of("Aide"),
                "Un titre",
                "Une question",
                Optional.empty(),
                List.of(new Choice("10", "Ventes")),
                Optional.of(PRIORITIES.get(2)),
                PRIORITIES,
                Optional.empty(),
                List.of(),
                Optional.of(new Someone(customer.value(), customer)),
                new Someone(customer.value(), customer),
                "customer@example.org",
                List.of(new Choice("7", "Harmonie")),
                "A faire",
                List.of());
    }

    @Override
    public List<Someone> assignable(PersonKey agent, RequestRef request, String words) {
        return List.of();
    }

    @Override
    public Saved save(PersonKey agent, RequestRef request, Changes changes) {
        if (!refusal.isEmpty()) {
            return new Saved.Refused(refusal);
        }
        saved.add(changes);
        return new Saved.Done();
    }

    @Override
    public boolean closes(PersonKey agent, RequestRef request, String way) {
        return CLOSING.equals(way);
    }

    @Override
    public Optional<Someone> named(String userName) {
        return Optional.of(new Someone(userName, new PersonKey(userName)));
    }
}
