package io.guichet.core.conversation;

import static io.guichet.testkit.Cast.ALINE;
import static io.guichet.testkit.Cast.BENOIT;
import static io.guichet.testkit.Cast.CAMILLE;
import static io.guichet.testkit.Samples.newClientId;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.core.conversation.Content.Happened;
import io.guichet.core.conversation.Content.Message;
import io.guichet.core.conversation.Journal.Written;
import io.guichet.core.conversation.State.OtherService;
import io.guichet.core.delivery.Hub;
import io.guichet.core.settings.Delays;
import io.guichet.testkit.MemoryConversations;
import io.guichet.testkit.MemoryEntries;
import io.guichet.testkit.MovableClock;
import io.guichet.testkit.Samples;
import io.guichet.testkit.Together;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/**
 * Whole lives, told at random: both sides and time act in any order, or at the same moment on two nodes (R28, R31, R34, R38,
 * R40–R45, R83–R86, R104, R151, R152, R154).
 */
class StoriesTest {

    private static final Delays DELAYS = Delays.USUAL;
    private static final OtherService SALES = new OtherService("sales", "Ventes", "Sales", "ventes@example.com");
    private static final Author HER = Author.customer(CAMILLE);

    private final MemoryConversations conversations = new MemoryConversations();
    private final MemoryEntries entries = new MemoryEntries();
    private final MovableClock clock = new MovableClock();
    private final Journal here = node();
    private final Journal there = node();

    private Journal node() {
        var journal = new Journal(conversations, entries, new Hub(clock), clock);
        journal.shareWithOtherNodes();
        return journal;
    }

    @Provide
    Arbitrary<Deed> deeds() {
        return Arbitraries.of(Deed.class);
    }

    @Property(tries = 500)
    void each_deed_leads_where_it_should(@ForAll @Size(max = 40) List<@From("deeds") Deed> deeds) {
        var id = opened();

        for (var deed : deeds) {
            var before = head(id);
            var written = done(here, id, deed);
            sound(before, deed, written, head(id));
        }

        foldsTheSameEverywhere(id);
    }

    /** The proof of the issue: both sides act at once, on two nodes, with the same entries before them. */
    @Property(tries = 60)
    void whatever_is_done_at_once_leads_to_one_sound_history(@ForAll long seed) {
        var id = opened();

        Together.each(4, i -> {
            var random = new Random(seed + i);
            for (var n = 0; n < 12; n++) {
                done(i % 2 == 0 ? here : there, id, Deed.values()[random.nextInt(Deed.values().length)]);
            }
            return true;
        });

        isSoundFromTheStart(id);
        foldsTheSameEverywhere(id);
    }

    private void sound(Conversation before, Deed deed, Written written, Conversation after) {
        var state = after.state();
        assertThat(after.lastNumber()).isEqualTo(before.lastNumber() + (written instanceof Written.Fresh ? 1 : 0));
        if (!(written instanceof Written.Fresh)) {
            assertThat(after).as("what is refused changes nothing").isEqualTo(before);
        }
        if (deed == Deed.WRITES && !(before.state() instanceof State.OutOfScope)) {
            assertThat(written)
                    .as("what was typed is never refused for its hour")
                    .isInstanceOf(Written.Fresh.class);
        }
        if (deed == Deed.WRITES && before.state() instanceof State.OutOfScope) {
            assertThat(written).isEqualTo(new Written.Refused(new Refusal.IsOutOfScope()));
        }
        if (deed == Deed.WRITES && before.state() instanceof State.Ended) {
            assertThat(state).as("words after the end are a new session").isInstanceOf(State.Requested.class);
        }
        if (before.state() instanceof State.Live live
                && Set.of(Deed.ALINE_ACCEPTS, Deed.BENOIT_ACCEPTS).contains(deed)) {
            assertThat(state).as("nobody takes it from who has it").isEqualTo(live);
        }
        consistent(after.life());
        if (written instanceof Written.Fresh fresh) {
            nobodyIsRobbed(before.state(), fresh.entry(), state);
        }
    }

    /** Who has a session has it until it ends or goes elsewhere. */
    private static void nobodyIsRobbed(State before, Entry entry, State after) {
        if (before.isTalking() && !after.agent().equals(before.agent())) {
            assertThat(entry.content()).as("took it from " + before).isInstanceOf(Content.Event.class);
            assertThat(((Content.Event) entry.content()).what())
                    .as("took it from " + before)
                    .isIn(Happened.ENDED, Happened.CONVERTED, Happened.OUT_OF_SCOPE);
        }
    }

    /** What must hold of every life, however it came about. */
    private static void consistent(Life life) {
        assertThat(life.waiting().isPresent())
                .as("who waits, and nobody else, has a place in the queue: " + life)
                .isEqualTo(life.state().isWaiting());
        assertThat(life.state().isTalking())
                .as("a session has an agent: " + life)
                .isEqualTo(life.state().isTalking() && life.state().agent().isPresent());
        assertThat(life.warnedAt().isPresent())
                .as("who is warned is about to be idle: " + life)
                .isEqualTo(life.state() instanceof State.Idle);
        assertThat(DueMoments.next(life, DELAYS, Instant.EPOCH).isPresent())
                .as("what stirs has somebody who keeps an eye on it: " + life)
                .isEqualTo(life.isStirring());
        assertThat(life.openInvitation().isPresent()
                        && (life.state().isTalking() || life.state().isWaiting()))
                .as("nobody is invited who talks or waits: " + life)
                .isFalse();
        assertThat(life.isSolved() && (life.state().isTalking() || life.state().isWaiting()))
                .as("nobody talks or waits who was helped: " + life)
                .isFalse();
    }

    private void isSoundFromTheStart(ConversationId id) {
        var head = conversations.byId(id).orElseThrow();
        for (var entry : entries.after(id, 0, 10_000)) {
            var before = head.life();
            head = head.after(entry);
            consistent(head.life());
            nobodyIsRobbed(before.state(), entry, head.state());
            if (entry.content() instanceof Content.Event event && event.what() == Content.Happened.ACCEPTED) {
                assertThat(before.state().isWaiting())
                        .as("accepted once: entry " + entry.number() + " in " + before.state())
                        .isTrue();
            }
            if (before.state() instanceof State.OutOfScope) {
                assertThat(entry.content())
                        .as("nothing is said in what is closed")
                        .isInstanceOf(Content.Event.class);
            }
        }
    }

    private void foldsTheSameEverywhere(ConversationId id) {
        var fresh = node().head(id).orElseThrow();
        assertThat(fresh)
                .isEqualTo(here.head(id).orElseThrow())
                .isEqualTo(there.head(id).orElseThrow());
        conversations.project(fresh);
        assertThat(node().head(id)).as("after it was projected").contains(fresh);
    }

    private ConversationId opened() {
        var opened = conversations.add(Conversation.opened(
                Samples.conversation().portal(),
                Samples.conversation().project(),
                CAMILLE,
                newClientId(),
                "Bonjour",
                clock.instant()));
        says(here, opened.id(), HER);
        return opened.id();
    }

    private Conversation head(ConversationId id) {
        return here.head(id).orElseThrow();
    }

    private Written done(Journal journal, ConversationId id, Deed deed) {
        var now = clock.instant();
        return switch (deed) {
            case WRITES -> says(journal, id, HER);
            case KEEPS_WAITING -> acts(journal, id, HER, new Act.KeepWaiting(now, DELAYS));
            case RETRIES -> acts(journal, id, HER, new Act.Retry());
            case TAKES_A_TICKET -> acts(journal, id, HER, new Act.TakeATicket());
            case GOES_ON -> acts(journal, id, HER, new Act.Continue());
            case ENDS -> acts(journal, id, HER, new Act.End(Optional.empty()));
            case REOPENS -> acts(journal, id, HER, new Act.Reopen(false));
            case CONFIRMS -> acts(journal, id, HER, new Act.Confirm());
            case MISSES -> acts(journal, id, HER, new Act.Miss());
            case RATES -> acts(journal, id, HER, new Act.Rate(now.getNano() % 5 + 1, "", now));
            case ACCEPTS_INVITATION -> acts(journal, id, HER, new Act.AnswerInvitation(true, now));
            case REFUSES_INVITATION -> acts(journal, id, HER, new Act.AnswerInvitation(false, now));
            case BENOIT_ACCEPTS -> acts(journal, id, Author.agent(BENOIT), new Act.Accept(BENOIT, now));
            case BENOIT_INVITES -> acts(journal, id, Author.agent(BENOIT), new Act.Invite(BENOIT, now, DELAYS));
            case TIME_PASSES -> timePasses(journal, id);
            default -> doneByAline(journal, id, deed, now);
        };
    }

    private static Written doneByAline(Journal journal, ConversationId id, Deed deed, Instant now) {
        var aline = Author.agent(ALINE);
        return switch (deed) {
            case ALINE_WRITES -> says(journal, id, aline);
            case ALINE_ACCEPTS -> acts(journal, id, aline, new Act.Accept(ALINE, now));
            case ALINE_DECLINES -> acts(journal, id, aline, new Act.Decline(ALINE, ""));
            case ALINE_CONVERTS -> acts(journal, id, aline, new Act.Convert(ALINE, "call"));
            case ALINE_DISMISSES -> acts(journal, id, aline, new Act.Dismiss(ALINE, SALES));
            case ALINE_REOPENS -> acts(journal, id, aline, new Act.Reopen(true));
            case ALINE_ASKS_NEW -> acts(journal, id, aline, new Act.AskNew(List.of(1L)));
            case ALINE_PROPOSES -> acts(journal, id, aline, new Act.Propose());
            case ALINE_INVITES -> acts(journal, id, aline, new Act.Invite(ALINE, now, DELAYS));
            case ALINE_CANCELS -> acts(journal, id, aline, new Act.CancelInvitation());
            default -> throw new IllegalArgumentException("not hers: " + deed);
        };
    }

    private static Written says(Journal journal, ConversationId id, Author author) {
        return journal.write(id, author, newClientId(), head -> Rulings.onWords(head.life())
                .<Verdict>map(Verdict.No::new)
                .orElseGet(() -> new Verdict.Go(Message.typed("bonjour"))));
    }

    private static Written acts(Journal journal, ConversationId id, Author author, Act act) {
        return journal.write(id, author, newClientId(), head -> Rulings.on(head.life(), act));
    }

    /** Until the next thing is due, and then it happens. */
    private Written timePasses(Journal journal, ConversationId id) {
        var due = DueMoments.next(journal.head(id).orElseThrow().life(), DELAYS, Instant.EPOCH);
        due.map(next -> Duration.between(clock.instant(), next.at()))
                .filter(time -> !time.isNegative())
                .ifPresent(clock::advance);
        return journal.write(
                id, Author.system(), newClientId(), head -> DueMoments.next(head.life(), DELAYS, Instant.EPOCH)
                        .filter(next -> !clock.instant().isBefore(next.at()))
                        .<Verdict>map(next -> new Verdict.Go(next.event()))
                        .orElseGet(Verdict.Already::new));
    }

    /** So that the stories above are worth something: every deed leads somewhere from somewhere. */
    @Property(tries = 1)
    void every_deed_is_done_at_some_time() {
        var random = new Random(151);
        var done = EnumSet.noneOf(Deed.class);
        for (var story = 0; story < 200; story++) {
            var id = opened();
            for (var n = 0; n < 30; n++) {
                var deed = Deed.values()[random.nextInt(Deed.values().length)];
                Optional.of(done(here, id, deed))
                        .filter(Written.Fresh.class::isInstance)
                        .ifPresent(fresh -> done.add(deed));
            }
        }
        assertThat(done).containsExactlyInAnyOrder(Deed.values());
    }
}
