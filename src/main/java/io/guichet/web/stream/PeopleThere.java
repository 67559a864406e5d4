package io.guichet.web.stream;

import io.guichet.core.conversation.Author;
import io.guichet.core.conversation.Conversation;
import io.guichet.core.entitlement.Access;
import io.guichet.core.entitlement.Gate;
import io.guichet.core.people.PersonKey;
import io.guichet.web.attendance.Attendance;
import io.guichet.web.view.AuthorView;
import io.guichet.web.view.EntryViews;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * Who else takes part in a conversation, and who of them is there now.
 *
 * <p>Agents see every agent who has it open. A customer sees the agent who talks to her: who else of the team looks on
 * is theirs to tell.
 */
@Named
public final class PeopleThere {

    private final Attendance attendance;
    private final Gate gate;
    private final EntryViews views;

    @Inject
    public PeopleThere(Attendance attendance, Gate gate, EntryViews views) {
        this.attendance = attendance;
        this.gate = gate;
        this.views = views;
    }

    Event in(Access viewer, Conversation conversation) {
        var people = new LinkedHashMap<PersonKey, Author>();
        people.put(conversation.customer(), Author.customer(conversation.customer()));
        conversation.state().agent().ifPresent(agent -> people.put(agent, Author.agent(agent)));
        if (viewer.isAgent()) {
            attendance.attendees(conversation.id()).stream()
                    .flatMap(person -> gate.access(person, conversation).stream())
                    .filter(Access::isAgent)
                    .forEach(agent -> people.putIfAbsent(agent.person(), agent.author()));
        }
        people.remove(viewer.person());
        var shown = new ArrayList<PersonThere>();
        people.forEach(
                (person, author) -> shown.add(shown(viewer, author, attendance.attends(person, conversation.id()))));
        return new Event("presence", new Presence(conversation.id().value(), shown));
    }

    private PersonThere shown(Access viewer, Author author, boolean online) {
        AuthorView view = views.author(viewer, author);
        return new PersonThere(view.name(), view.role(), online);
    }

    record Presence(String conversation, List<PersonThere> people) {}

    record PersonThere(String name, String role, boolean online) {}
}
