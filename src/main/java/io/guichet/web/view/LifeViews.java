package io.guichet.web.view;

import io.guichet.core.availability.PickUp;
import io.guichet.core.conversation.Answer;
import io.guichet.core.conversation.Content.Message;
import io.guichet.core.conversation.Conversation;
import io.guichet.core.conversation.DueMoments;
import io.guichet.core.conversation.Entries;
import io.guichet.core.conversation.LastWords;
import io.guichet.core.conversation.Queue;
import io.guichet.core.conversation.Rating;
import io.guichet.core.conversation.Reluctance;
import io.guichet.core.conversation.Settled;
import io.guichet.core.conversation.State;
import io.guichet.core.conversation.Waiting;
import io.guichet.core.conversation.Waits;
import io.guichet.core.entitlement.Access;
import io.guichet.core.people.People;
import io.guichet.core.people.PersonKey;
import io.guichet.core.routing.Offering;
import io.guichet.core.settings.Settings;
import io.guichet.core.settings.Texts;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/** Shows where a conversation stands: what waits, what was asked, what is proposed. */
@Named
public final class LifeViews {

    private final Settings settings;
    private final People people;
    private final Entries entries;
    private final LastWords lastWords;
    private final Queue queue;
    private final Waits waits;
    private final Offering offering;
    private final PickUp pickUp;
    private final Clock clock;

    @Inject
    public LifeViews(
            Settings settings,
            People people,
            Entries entries,
            LastWords lastWords,
            Queue queue,
            Waits waits,
            Offering offering,
            PickUp pickUp,
            Clock clock) {
        this.settings = settings;
        this.people = people;
        this.entries = entries;
        this.lastWords = lastWords;
        this.queue = queue;
        this.waits = waits;
        this.offering = offering;
        this.pickUp = pickUp;
        this.clock = clock;
    }

    Optional<ConversationView.Waiting> waiting(Conversation head) {
        var delays = settings.of(head.project()).delays();
        var busy = head.state() instanceof State.Busy;
        return head.life().waiting().map(waiting -> {
            var stopsAt = waiting.stopsAt(delays.waiting());
            var promised = pickUp.before(head.project(), waiting.since());
            return new ConversationView.Waiting(
                    Moments.text(waiting.since()),
                    whole(queue.positionOf(head)),
                    promised.map(Moments::text).orElse(null),
                    promised.filter(clock.instant()::isAfter).isPresent(),
                    busy ? null : whole(waits.estimateMinutes(head.project())),
                    offering.isOnAScreen(head),
                    Moments.text(stopsAt),
                    Moments.text(stopsAt.minus(delays.waitingWarning())),
                    busy,
                    waiting.busySince()
                            .map(since -> Moments.text(since.plus(delays.busyChoice())))
                            .orElse(null));
        });
    }

    /** On whose screens it is: of those who were asked, those who are there. */
    Optional<ConversationView.Offer> offer(Access viewer, Conversation head) {
        var to = offering.screens(head);
        return head.life()
                .waiting()
                .flatMap(Waiting::offer)
                .filter(some -> !to.isEmpty())
                .map(offer -> new ConversationView.Offer(
                        Moments.text(offer.until()),
                        to.contains(viewer.person()),
                        to.stream()
                                .filter(agent -> !agent.equals(viewer.person()))
                                .map(agent -> people.shown(agent).name())
                                .sorted()
                                .toList(),
                        settings.of(head.project()).routing().answer().toSeconds()));
    }

    /** How long a message may be here. */
    int longest(Conversation head) {
        return settings.of(head.project()).messageLength();
    }

    private static Integer whole(OptionalInt number) {
        return number.isPresent() ? number.getAsInt() : null;
    }

    private String promise(Conversation head, Instant since) {
        return pickUp.before(head.project(), since).map(Moments::text).orElse(null);
    }

    Optional<ConversationView.Idle> idle(Conversation head) {
        if (!head.state().isTalking()) {
            return Optional.empty();
        }
        var delays = settings.of(head.project()).delays();
        var warnsAt = head.life()
                .warnedAt()
                .orElseGet(() -> DueMoments.warning(head.life().activeAt(), delays));
        return Optional.of(
                new ConversationView.Idle(Moments.text(warnsAt), Moments.text(warnsAt.plus(delays.idleWarning()))));
    }

    Optional<ConversationView.Solution> solution(Conversation head, Function<PersonKey, PortraitView> portraits) {
        return head.life()
                .solution()
                .map(solution -> new ConversationView.Solution(
                        solution.answer() == Answer.WAITING ? "proposed" : EntryViews.word(solution.answer()),
                        solution.by()
                                .or(() -> head.state().agent())
                                .map(portraits)
                                .orElseGet(() -> portraits.apply(head.customer())),
                        solution.number(),
                        solution.rating().map(LifeViews::rating).orElse(null)));
    }

    private static ConversationView.Rating rating(Rating rating) {
        var comment = rating.comment().isEmpty() ? null : rating.comment();
        return new ConversationView.Rating(rating.stars(), comment, Moments.text(rating.until()));
    }

    Optional<ConversationView.Ticket> ticket(Conversation head) {
        return head.state() instanceof State.Ticket ticket
                ? Optional.of(new ConversationView.Ticket(
                        EntryViews.word(ticket.cause()),
                        ticket.reason().isEmpty() ? null : ticket.reason(),
                        promise(head, head.createdAt())))
                : Optional.empty();
    }

    Optional<ConversationView.OutOfScope> outOfScope(Access viewer, Conversation head) {
        return head.state() instanceof State.OutOfScope closed
                ? Optional.of(new ConversationView.OutOfScope(
                        new Texts(closed.service().french(), closed.service().english()).in(languageOf(viewer)),
                        closed.service().contact()))
                : Optional.empty();
    }

    Optional<ConversationView.AskNew> askNew(Conversation head) {
        return head.life()
                .newSubject()
                .map(asked -> new ConversationView.AskNew(asked.entries().stream()
                        .flatMap(number -> entries.at(head.id(), number).stream())
                        .flatMap(entry -> entry.content() instanceof Message message
                                ? Optional.of(message.text()).stream()
                                : Optional.<String>empty().stream())
                        .toList()));
    }

    Optional<ConversationView.Invitation> invitation(
            Access viewer, Conversation head, Function<PersonKey, PortraitView> portraits) {
        return head.life()
                .invitation()
                .map(invitation -> new ConversationView.Invitation(
                        portraits.apply(invitation.agent()),
                        Moments.text(invitation.at()),
                        Moments.text(invitation.until()),
                        EntryViews.word(invitation.answer()),
                        viewer.isAgent() ? notBefore(head) : null));
    }

    private String notBefore(Conversation head) {
        return head.life()
                .reluctance()
                .flatMap(Reluctance::until)
                .filter(clock.instant()::isBefore)
                .map(Moments::text)
                .orElse(null);
    }

    static Optional<ConversationView.Qualified> qualified(
            Conversation head, Function<PersonKey, PortraitView> portraits) {
        return head.life()
                .qualified()
                .map(done -> new ConversationView.Qualified(
                        Moments.text(done.at()), portraits.apply(done.by()), done.type()));
    }

    static List<ConversationView.HandOver> handOvers(Conversation head, Function<PersonKey, PortraitView> portraits) {
        return head.life().handOvers().stream()
                .map(copy -> new ConversationView.HandOver(
                        copy.key(),
                        copy.target(),
                        "/browse/" + copy.key(),
                        Moments.text(copy.at()),
                        portraits.apply(copy.by()),
                        copy.settled().map(Settled::resolution).orElse(null),
                        copy.settled()
                                .map(settled -> Moments.text(settled.at()))
                                .orElse(null)))
                .toList();
    }

    Optional<ConversationView.Reopened> reopened(Conversation head) {
        return head.life()
                .reopening()
                .filter(reopening -> !head.resolved() && !head.life().isSolved())
                .map(reopening ->
                        new ConversationView.Reopened(Moments.text(reopening.at()), promise(head, reopening.at())));
    }

    /** Whether the customer has only given thanks since an agent last spoke, and it can be closed again (R103). */
    Optional<Boolean> thanks(Conversation head) {
        if (reopened(head).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(lastWords.areThanks(head)).filter(mere -> mere);
    }

    public Optional<ConversationView.Named> topic(Access viewer, Conversation head) {
        var known = settings.of(head.project()).topics();
        return head.beginning().topic().map(id -> known.stream()
                .filter(topic -> topic.id().equals(id))
                .findFirst()
                .map(topic -> named(viewer, id, topic.name()))
                .orElseGet(() -> new ConversationView.Named(id, id)));
    }

    public Optional<ConversationView.Named> module(Access viewer, Conversation head) {
        var known = settings.of(head.project()).topics();
        return head.beginning().module().map(id -> known.stream()
                .flatMap(topic -> topic.modules().stream())
                .filter(module -> module.id().equals(id))
                .findFirst()
                .map(module -> named(viewer, id, module.name()))
                .orElseGet(() -> new ConversationView.Named(id, id)));
    }

    private ConversationView.Named named(Access viewer, String id, Texts name) {
        return new ConversationView.Named(id, name.in(languageOf(viewer)));
    }

    private Locale languageOf(Access viewer) {
        return people.languageOf(viewer.person());
    }
}
