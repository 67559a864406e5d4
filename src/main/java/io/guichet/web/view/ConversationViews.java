package io.guichet.web.view;

import io.guichet.core.conversation.Act;
import io.guichet.core.conversation.Conversation;
import io.guichet.core.conversation.Lifecycle;
import io.guichet.core.conversation.ReadingAConversation;
import io.guichet.core.conversation.RequestRef;
import io.guichet.core.conversation.UnreadMessages;
import io.guichet.core.conversation.UnreadMessages.Standing;
import io.guichet.core.conversation.Verdict;
import io.guichet.core.entitlement.Access;
import io.guichet.core.people.People;
import io.guichet.core.people.PersonKey;
import io.guichet.web.attendance.Attendance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** Shows a conversation's head to one person. */
@Named
public final class ConversationViews {

    private final People people;
    private final UnreadMessages unread;
    private final ReadingAConversation reading;
    private final LastEntries lastEntries;
    private final EntryViews entryViews;
    private final Attendance attendance;

    @Inject
    public ConversationViews(
            People people,
            UnreadMessages unread,
            ReadingAConversation reading,
            LastEntries lastEntries,
            EntryViews entryViews,
            Attendance attendance) {
        this.people = people;
        this.unread = unread;
        this.reading = reading;
        this.lastEntries = lastEntries;
        this.entryViews = entryViews;
        this.attendance = attendance;
    }

    public ConversationView of(Access viewer, Conversation head) {
        return view(viewer, head, unread.of(viewer.person(), head), reading.readByOthers(viewer, head));
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
        return new ConversationView(
                head.id().value(),
                head.portal().toString(),
                head.request().map(RequestRef::key).orElse(null),
                head.subject(),
                head.original(),
                head.state().word(),
                head.resolved(),
                head.state().agent().map(agent -> portrait(viewer, head, agent)).orElse(null),
                viewer.isAgent() ? portrait(viewer, head, head.customer()) : null,
                lastEntries
                        .of(viewer, head)
                        .map(entry -> entryViews.of(viewer, entry))
                        .orElse(null),
                head.lastNumber(),
                standing.readNumber(),
                standing.unread(),
                readByOthers,
                Moments.text(head.createdAt()),
                new ViewerView(EntryViews.word(viewer.role()), acts(viewer, head)));
    }

    private PortraitView portrait(Access viewer, Conversation head, PersonKey key) {
        var person = people.shown(key);
        return new PortraitView(
                person.name(),
                person.avatar(),
                viewer.isAgent() ? key.value() : null,
                attendance.attends(key, head.id()));
    }

    private static List<String> acts(Access viewer, Conversation head) {
        var acts = new ArrayList<String>();
        if (viewer.isAgent() && mayBe(head, new Act.Accept(viewer.person()))) {
            acts.add("accept");
        }
        if (mayBe(head, new Act.End())) {
            acts.add("end");
        }
        return acts;
    }

    private static boolean mayBe(Conversation head, Act act) {
        return Lifecycle.decide(head.state(), act) instanceof Verdict.Go;
    }
}
