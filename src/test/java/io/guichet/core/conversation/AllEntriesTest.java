package io.guichet.core.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.testkit.MemoryEntries;
import io.guichet.testkit.Samples;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A long conversation is gone through page by page, to its end. */
class AllEntriesTest {

    private final MemoryEntries entries = new MemoryEntries();
    private final ConversationId id = Samples.conversation().id();

    @ParameterizedTest
    @ValueSource(
            ints = {0, 1, Entries.PAGE - 1, Entries.PAGE, Entries.PAGE + 1, 2 * Entries.PAGE, 2 * Entries.PAGE + 7})
    void all_of_them_come_in_order(int many) {
        for (var number = 1; number <= many; number++) {
            entries.insert(Samples.message(id, number), OptionalLong.empty());
        }

        assertThat(entries.all(id).map(Entry::number))
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, many).boxed().toList());
    }

    /** A split or a night's mail stores many in one moment. */
    @ParameterizedTest
    @ValueSource(ints = {1, 7, Entries.PAGE})
    void all_that_was_stored_since_comes_though_pages_end_within_a_moment(int inOneMoment) {
        var many = 2 * Entries.PAGE + 7;
        for (var number = 1; number <= many; number++) {
            entries.insert(at(number, Samples.MORNING.plusMillis(number / inOneMoment)), OptionalLong.empty());
        }

        assertThat(entries.storedSince(Samples.MORNING)
                        .flatMap(List::stream)
                        .map(Entry::number)
                        .distinct())
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, many).boxed().toList());
    }

    private Entry at(long number, Instant at) {
        var said = Samples.message(id, number);
        return new Entry(id, number, said.author(), said.content(), at, said.clientId());
    }

    @Test
    void who_has_found_what_she_looks_for_fetches_no_more() {
        for (var number = 1; number <= 2 * Entries.PAGE; number++) {
            entries.insert(Samples.message(id, number), OptionalLong.empty());
        }
        var fetched = new int[1];

        var found = entries.all(id).peek(entry -> fetched[0]++).anyMatch(entry -> entry.number() == 3);

        assertThat(found).isTrue();
        assertThat(fetched[0]).isLessThan(Entries.PAGE);
    }
}
