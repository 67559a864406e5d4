package io.guichet.web.view;

import io.guichet.core.conversation.Conversation;
import io.guichet.core.conversation.ReadingAConversation;
import io.guichet.core.conversation.RequestRef;
import io.guichet.core.conversation.UnreadMessages;
import io.guichet.core.conversation.UnreadMessages.Standing;
import io.guichet.core.entitlement.Access;
import io.guichet.core.people.People;
import io.guichet.core.people.PersonKey;
import io.guichet.core.settings.Settings;
import io.guichet.web.attendance.Attendance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.function.Function;

/** Shows a conversation's head to one person. */
@Named
public final class ConversationViews {

    private final People people;
    private final UnreadMessages unread;
    private final ReadingAConversation reading;
    private final LastEntries lastEntries;
    private final EntryViews entryViews;
    private final Attendance attendance;
    private final LifeViews lives;
    private final CustomerViews customers;
    private final AgentSideViews agents;
    private final Settings settings;

    @Inject
    public ConversationViews(
            People people,
            UnreadMessages unread,
            ReadingAConversation reading,
            LastEntries lastEntries,
            EntryViews entryViews,
            Attendance attendance,
            LifeViews lives,
            CustomerViews customers,
            AgentSideViews agents,
            Settings settings) {
        this.people = people;
        this.unread = unread;
        this.reading = reading;
        this.lastEntries = lastEntries;
        this.entryViews = entryViews;
        this.attendance = attendance;
        this.lives = lives;
        this.customers = customers;
        this.agents = agents;
        this.settings = settings;
    }

    public ConversationView of(Access viewer, Conversation head) {
        var marks = settings.of(head.project()).privacy().readMarks();
        return view(viewer, head, unread.of(viewer.person(), head), marks ? reading.readByOthers(viewer, head) : null);
    }

    /**
     * As it stands in a list.
     *
     * @param standing what the viewer has read
     */
    public ConversationView listed(Access viewer, Conversation head, Standing standing) {
        return view(viewer, head, standing, null);
    }

    private ConversationView view(Access viewer, Conversation head, Standing standing, Long readByOthers) {
        Function<PersonKey, PortraitView> portraits = key -> portrait(viewer, head, key);
        return new ConversationView(
                head.id().value(),
                head.portal().toString(),
                head.request().map(RequestRef::key).orElse(null),
                head.request().map(request -> urlOf(head, request)).orElse(null),
                head.subject(),
                head.original(),
                lives.topic(viewer, head).orElse(null),
                lives.module(viewer, head).orElse(null),
                head.state().word(),
                head.resolved() || head.life().isSolved(),
                head.standing().status().isEmpty() ? null : head.standing().status(),
                head.state().agent().map(portraits).orElse(null),
                viewer.isAgent() ? customers.of(head) : null,
                viewer.isAgent() ? attendance.attends(head.customer(), head.id()) : null,
                lastEntries
                        .of(viewer, head)
                        .map(entry -> entryViews.of(viewer, entry))
                        .orElse(null),
                head.lastNumber(),
                standing.readNumber(),
                standing.unread(),
                readByOthers,
                Moments.text(head.createdAt()),
                lives.waiting(head).orElse(null),
                lives.idle(head).orElse(null),
                lives.solution(head, portraits).orElse(null),
                lives.ticket(head).orElse(null),
                lives.outOfScope(viewer, head).orElse(null),
                lives.askNew(head).orElse(null),
                lives.invitation(viewer, head, portraits).orElse(null),
                lives.reopened(head).orElse(null),
                viewer.isAgent() ? agents.unanswered(head).orElse(null) : null,
                viewer.isAgent() ? agents.pickUp(head).orElse(null) : null,
                viewer.isAgent() ? LifeViews.qualified(head, portraits).orElse(null) : null,
                viewer.isAgent() ? LifeViews.handOvers(head, portraits) : null,
                viewer.isAgent() ? lives.offer(viewer, head).orElse(null) : null,
                viewer.isAgent() ? lives.thanks(head).orElse(null) : null,
                new ViewerView(
                        EntryViews.word(viewer.role()),
                        viewer.isAgent() ? viewer.person().value() : null,
                        agents.acts(viewer, head),
                        viewer.isAgent() ? lives.longest(head) : null));
    }

    private static String urlOf(Conversation head, RequestRef request) {
        return "/servicedesk/customer/portal/" + head.portal() + "/" + request.key();
    }

    private PortraitView portrait(Access viewer, Conversation head, PersonKey key) {
        var person = people.shown(key);
        return new PortraitView(
                person.name(),
                person.avatar(),
                viewer.isAgent() ? key.value() : null,
                attendance.attends(key, head.id()));
    }
}
