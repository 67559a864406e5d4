package io.guichet.testkit;

import static io.guichet.testkit.Cast.ALINE;
import static io.guichet.testkit.Cast.CAMILLE;
import static io.guichet.testkit.Samples.newClientId;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guichet.core.conversation.Author;
import io.guichet.core.conversation.ClientId;
import io.guichet.core.conversation.Content.Message;
import io.guichet.core.conversation.ConversationId;
import io.guichet.core.conversation.Conversations;
import io.guichet.core.conversation.Entries;
import io.guichet.core.conversation.Entry;
import io.guichet.core.conversation.Journal;
import io.guichet.core.conversation.Journal.Written;
import io.guichet.core.conversation.Verdict;
import io.guichet.core.delivery.Hub;
import io.guichet.core.people.PersonKey;
import java.time.Clock;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What the journal promises over every keeper: numbers without a gap, and each thing once. */
public interface JournalContract {

    int EACH = 500;

    Conversations conversations();

    Entries entries();

    private Journal journal(Entries entries) {
        var clock = Clock.systemUTC();
        return new Journal(conversations(), entries, new Hub(clock), clock);
    }

    private ConversationId opened() {
        return conversations().add(Samples.conversation()).id();
    }

    private static Written say(Journal journal, ConversationId id, Author author, ClientId client, String text) {
        return journal.write(id, author, client, head -> new Verdict.Go(Message.typed(text)));
    }

    @Test
    default void two_who_post_500_messages_at_once_get_numbers_without_a_gap() {
        var journal = journal(entries());

        twoWriters(journal, journal);
    }

    @Test
    default void two_nodes_that_post_500_messages_at_once_give_numbers_without_a_gap() {
        twoWriters(journal(entries()), journal(entries()));
    }

    private void twoWriters(Journal hers, Journal his) {
        var id = opened();
        var writers = List.of(Author.customer(CAMILLE), Author.agent(ALINE));

        Together.each(2, i -> {
            for (var n = 0; n < EACH; n++) {
                var written = say(i == 0 ? hers : his, id, writers.get(i), newClientId(), i + " dit " + n);
                assertThat(written).isInstanceOf(Written.Fresh.class);
            }
            return true;
        });

        assertThat(numbers(id)).containsExactlyElementsOf(upTo(2 * EACH));
        assertThat(orderOf(id, CAMILLE))
                .isEqualTo(LongStream.range(0, EACH).mapToObj(n -> "0 dit " + n).toList());
        assertThat(his.head(id).orElseThrow().lastNumber()).isLessThanOrEqualTo(2L * EACH);
    }

    private List<String> orderOf(ConversationId id, PersonKey author) {
        return entries().after(id, 0, 10_000).stream()
                .filter(entry -> entry.author().is(author))
                .map(entry -> ((Message) entry.content()).text())
                .toList();
    }

    @Test
    default void ten_equal_posts_at_once_make_one_entry() {
        var journal = journal(entries());
        var id = opened();
        var client = newClientId();

        var results = Together.each(10, i -> say(journal, id, Author.customer(CAMILLE), client, "une fois"));

        assertThat(results).filteredOn(Written.Fresh.class::isInstance).hasSize(1);
        assertThat(results.stream().map(JournalContract::entryOf).collect(toSet()))
                .hasSize(1);
        assertThat(numbers(id)).containsExactly(1L);
    }

    private static Entry entryOf(Written written) {
        return written instanceof Written.Fresh fresh ? fresh.entry() : ((Written.Repeated) written).entry();
    }

    @Test
    default void numbers_stay_without_a_gap_when_inserts_fail_before_or_after_they_took_effect() {
        var id = opened();
        var journal = journal(new FailingEntries(entries(), 7));

        for (var n = 0; n < 100; n++) {
            var client = newClientId();
            Written written = null;
            while (written == null) {
                written = tried(journal, id, client);
            }
            assertThat(written).isNotInstanceOf(Written.Refused.class);
        }

        assertThat(numbers(id)).containsExactlyElementsOf(upTo(100));
    }

    /** Sends again what failed, as a client would. */
    private static Written tried(Journal journal, ConversationId id, ClientId client) {
        try {
            return say(journal, id, Author.customer(CAMILLE), client, "encore");
        } catch (FailingEntries.Lost e) {
            return null;
        }
    }

    @Test
    default void a_failed_insert_is_told_to_the_sender() {
        var id = opened();
        var journal = journal(new FailingEntries(entries(), 1));

        assertThatThrownBy(() -> say(journal, id, Author.customer(CAMILLE), newClientId(), "perdu"))
                .isInstanceOf(FailingEntries.Lost.class);
    }

    private List<Long> numbers(ConversationId id) {
        return entries().after(id, 0, 10_000).stream().map(Entry::number).toList();
    }

    private static List<Long> upTo(long last) {
        return LongStream.rangeClosed(1, last).boxed().toList();
    }
}
