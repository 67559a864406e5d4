package io.guichet.web.view;

import static java.util.stream.Collectors.joining;

import io.guichet.core.assistant.Courtesy;
import io.guichet.core.conversation.Assistance;
import io.guichet.core.conversation.Author;
import io.guichet.core.conversation.ClientId;
import io.guichet.core.conversation.Content;
import io.guichet.core.conversation.Content.Amendment;
import io.guichet.core.conversation.Content.Happened;
import io.guichet.core.conversation.Entries;
import io.guichet.core.conversation.Entry;
import io.guichet.core.entitlement.Access;
import io.guichet.core.people.People;
import io.guichet.core.people.PersonKey;
import io.guichet.core.people.Role;
import io.guichet.core.privacy.PersonalData;
import io.guichet.web.language.Sentences;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Shows one entry to one person. What she may not see never gets as far as here, and is refused if it does. */
@Named
public final class EntryViews {

    private static final Pattern AFTER_UNDERSCORE = Pattern.compile("_(.)");

    private static final Set<Happened> INTERNAL = EnumSet.of(
            Happened.ACCEPTED,
            Happened.INVITATION_ACCEPTED,
            Happened.STOPPED_WAITING,
            Happened.SOLVED,
            Happened.TRANSFERRED);

    /** How far back it is looked who spoke before an agent came. */
    private static final int LOOKED_BACK = 20;

    private final Entries entries;
    private final People people;
    private final Sentences sentences;
    private final AttachmentViews attachments;
    private final OwnEntries ownEntries;

    @Inject
    public EntryViews(
            Entries entries, People people, Sentences sentences, AttachmentViews attachments, OwnEntries ownEntries) {
        this.entries = entries;
        this.people = people;
        this.sentences = sentences;
        this.attachments = attachments;
        this.ownEntries = ownEntries;
    }

    public EntryView of(Access viewer, Entry entry) {
        if (entry.content() instanceof Content.Note note) {
            if (!viewer.isAgent()) {
                throw new IllegalArgumentException("a note must not be shown to a customer");
            }
            return view(viewer, entry, "note", note.text(), Amendment.NONE, null);
        }
        if (entry.content() instanceof Content.Event event) {
            if (event.isForAgents() && !viewer.isAgent()) {
                throw new IllegalArgumentException("what happens among agents is not for customers");
            }
            return view(
                    viewer, entry, "event", sentence(viewer, entry, event), Amendment.NONE, of(viewer, entry, event));
        }
        var message = (Content.Message) entry.content();
        return view(viewer, entry, "message", message.text(), message.amendment(), null);
    }

    private EventView of(Access viewer, Entry entry, Content.Event event) {
        var type = word(event.what());
        return event.target().stream()
                .boxed()
                .findFirst()
                .flatMap(number -> entries.at(entry.conversation(), number))
                .filter(target -> target.content() instanceof Content.Message)
                .map(target -> EventView.to(of(viewer, target), type))
                .orElseGet(() -> EventView.of(type, details(viewer, event)));
    }

    private EntryView view(Access viewer, Entry entry, String kind, String text, Amendment amendment, EventView event) {
        return new EntryView(
                entry.number(),
                kind,
                authorOf(viewer, entry),
                text,
                Moments.text(entry.at()),
                entry.author().is(viewer.person())
                                && ClientId.isWellFormed(entry.clientId().value())
                        ? entry.clientId().value()
                        : null,
                attachments.of(entry),
                amendment == Amendment.EDITED,
                amendment == Amendment.DELETED ? true : null,
                ownEntries.editableUntil(viewer, entry).map(Moments::text).orElse(null),
                event,
                isCourtesy(entry) ? true : null,
                sources(entry));
    }

    private static boolean isCourtesy(Entry entry) {
        return entry.author().role() == Role.CUSTOMER
                && entry.isMessage()
                && entry.files().isEmpty()
                && entry.content() instanceof Content.Message message
                && Courtesy.isMere(message.text());
    }

    private static List<SourceView> sources(Entry entry) {
        return assistance(entry)
                .map(Assistance::sources)
                .filter(sources -> !sources.isEmpty())
                .map(sources -> sources.stream().map(SourceView::of).toList())
                .orElse(null);
    }

    private static Optional<Assistance> assistance(Entry entry) {
        return entry.content() instanceof Content.Message message ? message.assistance() : Optional.empty();
    }

    /** The assistant is called what it was called then. */
    private AuthorView authorOf(Access viewer, Entry entry) {
        return assistance(entry)
                .map(assistance -> new AuthorView(
                        assistantsName(viewer, assistance), word(entry.author().role())))
                .orElseGet(() -> author(viewer, entry.author()));
    }

    private String assistantsName(Access viewer, Assistance assistance) {
        return assistance.name().isEmpty()
                ? sentences.of(viewer.person(), "guichet.web.assistant.name")
                : assistance.name().in(people.languageOf(viewer.person()));
    }

    public AuthorView author(Access viewer, Author author) {
        return new AuthorView(nameOf(viewer, author), word(author.role()));
    }

    private String nameOf(Access viewer, Author author) {
        return author.person()
                .map(person -> nameOf(viewer, person))
                .orElseGet(() -> sentences.of(viewer.person(), "guichet.name"));
    }

    private String nameOf(Access viewer, PersonKey person) {
        return person.equals(PersonalData.ERASED)
                ? sentences.of(viewer.person(), "guichet.web.person.erased")
                : people.shown(person).name();
    }

    /** There is one sentence for who did it, one for agents, one for everybody else, where they differ. */
    private String sentence(Access viewer, Entry entry, Content.Event event) {
        var key = "guichet.event." + word(event.what());
        var assistant = assistantBefore(entry, event.what()).map(before -> assistantsName(viewer, before));
        return assistant.isPresent()
                ? sentences.of(
                        viewer.person(),
                        key + ".assisted" + youIfAsked(viewer, entry, event.what()),
                        nameOf(viewer, entry.author()),
                        assistant.get())
                : sentences.of(
                        viewer.person(),
                        key + variant(viewer, entry, event),
                        nameOf(viewer, entry.author()),
                        subject(viewer, event));
    }

    private static String youIfAsked(Access viewer, Entry entry, Happened what) {
        return what == Happened.RETRIED && entry.author().is(viewer.person()) ? ".you" : "";
    }

    /** What the assistant said last, where a person is asked for or comes after it, and none has spoken before. */
    private Optional<Assistance> assistantBefore(Entry entry, Happened what) {
        if (what != Happened.ACCEPTED && what != Happened.RETRIED) {
            return Optional.empty();
        }
        var number = entry.number();
        var before = entries.after(entry.conversation(), Math.max(0, number - 1 - LOOKED_BACK), LOOKED_BACK).stream()
                .filter(one -> one.number() < number)
                .filter(one -> one.content() instanceof Content.Message)
                .toList();
        return before.stream().anyMatch(one -> one.author().role() == Role.AGENT)
                ? Optional.empty()
                : before.stream().flatMap(one -> assistance(one).stream()).reduce((one, later) -> later);
    }

    private static String variant(Access viewer, Entry entry, Content.Event event) {
        var you = entry.author().is(viewer.person()) ? ".you" : "";
        return switch (event.what()) {
            case ACCEPTED, ASKED_NEW, INVITED, TRANSFERRED -> viewer.isAgent() ? ".agent" : "";
            case ENDED ->
                event.details().containsKey("minutes")
                        ? ".idle"
                        : event.details().containsKey("cause") ? ".resolved" : you;
            case TICKETED ->
                entry.author().person().isEmpty() ? "." + event.detail("cause").orElse("noAnswer") : you;
            case SPLIT -> event.details().containsKey("from") ? ".from" : "";
            case REOPENED -> event.details().containsKey("status") ? ".answer" + you : you;
            case INVITATION_ACCEPTED -> you.isEmpty() || event.detail("agent").isEmpty() ? you : ".you.agent";
            case CONTINUED, WAIT_EXTENDED, RETRIED, SOLVED, MISSING -> you;
            case INVITATION_REFUSED -> (event.details().containsKey("quiet") ? ".today" : "") + you;
            default -> "";
        };
    }

    /** What the sentence is about besides who did it: whom it was offered to, who had invited. */
    private String subject(Access viewer, Content.Event event) {
        return switch (event.what()) {
            case OFFERED, OFFER_WITHDRAWN, TRANSFERRED -> names(viewer, event, "to");
            case INVITATION_ACCEPTED -> names(viewer, event, "agent");
            default -> subjectOf(event);
        };
    }

    private String names(Access viewer, Content.Event event, String detail) {
        return event.detail(detail).stream()
                .flatMap(keys -> Stream.of(keys.split(" ")))
                .map(key -> nameOf(viewer, new PersonKey(key)))
                .sorted()
                .collect(joining(", "));
    }

    /** Empty for most. */
    private static String subjectOf(Content.Event event) {
        if (event.what() == Happened.HAND_OVER_SETTLED) {
            return event.detail("key").orElse("") + " ("
                    + event.detail("resolution").orElse("") + ")";
        }
        var name =
                switch (event.what()) {
                    case ENDED -> "minutes";
                    case REOPENED -> "status";
                    case OUT_OF_SCOPE -> "contact";
                    case RATED -> "stars";
                    case RENAMED -> "subject";
                    case QUALIFIED -> "name";
                    case HANDED_OVER -> "key";
                    default -> "";
                };
        return event.detail(name).orElse("");
    }

    /** How long it took, how it came that nobody answered, and people's keys are for agents alone. */
    private static Map<String, String> details(Access viewer, Content.Event event) {
        return INTERNAL.contains(event.what()) && !viewer.isAgent() ? Map.of() : event.details();
    }

    /** The wire's word for a value: {@code WENT_IDLE} is {@code wentIdle}. */
    public static String word(Enum<?> value) {
        return AFTER_UNDERSCORE.matcher(value.name().toLowerCase(Locale.ROOT)).replaceAll(letter -> letter.group(1)
                .toUpperCase(Locale.ROOT));
    }
}
