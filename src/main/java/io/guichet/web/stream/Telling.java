package io.guichet.web.stream;

import io.guichet.core.conversation.Conversation;
import io.guichet.core.conversation.Entry;
import io.guichet.core.conversation.ReadingAConversation;
import io.guichet.core.delivery.Happening;
import io.guichet.core.entitlement.Access;
import io.guichet.core.people.Role;
import io.guichet.core.portal.Portal;
import io.guichet.core.portal.Portals;
import io.guichet.core.settings.Settings;
import io.guichet.web.portal.ChatStates;
import io.guichet.web.preferences.PreferencesView;
import io.guichet.web.view.ConversationViews;
import io.guichet.web.view.EntryView;
import io.guichet.web.view.EntryViews;
import io.guichet.web.view.Moments;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Puts what happened into events for one reader, as far as she may see it at this moment. */
@Named
public final class Telling {

    private static final int PAGE = 200;

    private final ReadingAConversation reading;
    private final Portals portals;
    private final ConversationViews conversations;
    private final EntryViews entries;
    private final PeopleThere peopleThere;
    private final ChatStates chatStates;
    private final Settings settings;
    private final Clock clock;

    @Inject
    public Telling(
            ReadingAConversation reading,
            Portals portals,
            ConversationViews conversations,
            EntryViews entries,
            PeopleThere peopleThere,
            ChatStates chatStates,
            Settings settings,
            Clock clock) {
        this.reading = reading;
        this.portals = portals;
        this.conversations = conversations;
        this.entries = entries;
        this.peopleThere = peopleThere;
        this.chatStates = chatStates;
        this.settings = settings;
        this.clock = clock;
    }

    List<Event> of(Reader reader, Happening happening) {
        if (happening instanceof Happening.Within within) {
            return reader.access(within.conversation())
                    .map(access -> within(reader, access, within))
                    .orElse(List.of());
        }
        if (happening instanceof Happening.PreferencesChanged changed) {
            return reader.person().equals(changed.person())
                    ? List.of(new Event("preferences", PreferencesView.of(changed.chosen())))
                    : List.of();
        }
        return happening instanceof Happening.AvailabilityChanged changed ? availability(reader, changed) : List.of();
    }

    private List<Event> within(Reader reader, Access access, Happening.Within happening) {
        if (happening instanceof Happening.EntryStored stored) {
            return stored(reader, access, stored);
        }
        if (happening instanceof Happening.HeadChanged changed) {
            return List.of(head(access, changed.conversation()));
        }
        if (happening instanceof Happening.OfferSeen offered) {
            return List.of(head(access, offered.conversation()));
        }
        if (happening instanceof Happening.QueueMoved moved) {
            // Agents look at the whole line, and see it move by who leaves it.
            return access.isAgent() ? List.of() : List.of(head(access, moved.conversation()));
        }
        if (happening instanceof Happening.Unanswered unanswered) {
            return access.isAgent() ? List.of(head(access, unanswered.conversation())) : List.of();
        }
        if (happening instanceof Happening.Typing typing) {
            return typing(access, typing);
        }
        if (happening instanceof Happening.Read read) {
            return read(access, read);
        }
        var attendance = (Happening.Attendance) happening;
        // That one is there oneself is no news.
        return attendance.person().equals(access.person())
                ? List.of()
                : List.of(peopleThere.in(access, attendance.conversation()));
    }

    /** The first entry comes after its conversation, a later one before what it changed. */
    private List<Event> stored(Reader reader, Access access, Happening.EntryStored stored) {
        var events = new ArrayList<Event>();
        var number = stored.entry().number();
        if (number == 1) {
            events.add(head(access, stored.conversation()));
        }
        var toldTo = reader.toldTo(stored.conversation().id());
        if (toldTo.isPresent() && number > toldTo.getAsLong() + 1) {
            after(reader, access, stored.conversation(), toldTo.getAsLong(), events::addAll);
        } else if (toldTo.isEmpty() || number > toldTo.getAsLong()) {
            if (access.isAgent() || stored.entry().isPublic()) {
                events.add(entry(access, stored.entry()));
            }
            reader.toldTo(stored.conversation().id(), number);
        }
        if (!stored.moved() && number > 1 && access.isAgent() && turns(stored)) {
            events.add(head(access, stored.conversation()));
        }
        if (stored.moved() && number > 1) {
            events.add(head(access, stored.conversation()));
            // Another agent may talk now, and may have been there for long.
            events.add(peopleThere.in(access, stored.conversation()));
        }
        return events;
    }

    /** Whether the customer waits for an answer since this very entry, or has just got one. */
    private static boolean turns(Happening.EntryStored stored) {
        var entry = stored.entry();
        var since = stored.conversation().life().unanswered();
        return entry.isMessage()
                && (entry.author().role() == Role.CUSTOMER
                        ? since.equals(Optional.of(entry.at()))
                        : entry.author().role() == Role.AGENT);
    }

    /** Everything after a number, from the database: what was said before she came, and what another node wrote. */
    void after(Reader reader, Access access, Conversation conversation, long number, Consumer<List<Event>> page) {
        var from = number;
        while (true) {
            var excerpt = reading.after(access, conversation, from, PAGE);
            page.accept(excerpt.entries().stream()
                    .map(entry -> entry(access, entry))
                    .toList());
            from = excerpt.seenTo();
            reader.toldTo(conversation.id(), from);
            if (!excerpt.more()) {
                return;
            }
        }
    }

    /** Who is there as she opens a conversation. */
    Event peopleThere(Access access, Conversation conversation) {
        return peopleThere.in(access, conversation);
    }

    private Event entry(Access access, Entry entry) {
        return new Event("entry", new EntryOf(entry.conversation().value(), entries.of(access, entry)));
    }

    private Event head(Access access, Conversation conversation) {
        return new Event("conversation", conversations.of(access, conversation));
    }

    private List<Event> typing(Access access, Happening.Typing typing) {
        if (typing.author().is(access.person())
                || !clock.instant().isBefore(typing.until())
                || !settings.of(typing.conversation().project()).privacy().typing()) {
            return List.of();
        }
        var data = new TypingIn(
                typing.conversation().id().value(),
                entries.author(access, typing.author()),
                Moments.text(typing.until()));
        return List.of(new Event("typing", data));
    }

    /** Her own other tabs hear of it in any case. */
    private List<Event> read(Access access, Happening.Read read) {
        var isHers = read.reader().is(access.person());
        if (!isHers && !settings.of(read.conversation().project()).privacy().readMarks()) {
            return List.of();
        }
        var data = new ReadIn(
                read.conversation().id().value(), entries.author(access, read.reader()), isHers, read.number());
        return List.of(new Event("read", data));
    }

    private List<Event> availability(Reader reader, Happening.AvailabilityChanged changed) {
        return portals.ofProject(changed.project())
                .map(Portal::id)
                .flatMap(portal -> chatStates.of(reader.person(), portal))
                .map(state -> List.of(new Event("availability", state)))
                .orElse(List.of());
    }

    record EntryOf(String conversation, EntryView entry) {}

    record TypingIn(String conversation, Object author, String until) {}

    /** @param self whether it was the reader herself, perhaps on another device */
    record ReadIn(String conversation, Object by, boolean self, long number) {}
}
