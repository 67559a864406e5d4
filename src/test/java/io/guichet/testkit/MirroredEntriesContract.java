package io.guichet.testkit;

import static io.guichet.testkit.Cast.ALINE;
import static io.guichet.testkit.Samples.entry;
import static io.guichet.testkit.Samples.message;
import static io.guichet.testkit.Samples.newClientId;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.core.conversation.Author;
import io.guichet.core.conversation.ClientId;
import io.guichet.core.conversation.Content.Amendment;
import io.guichet.core.conversation.Content.Message;
import io.guichet.core.conversation.Content.Via;
import io.guichet.core.conversation.ConversationId;
import io.guichet.core.conversation.Entries;
import io.guichet.core.conversation.Entries.Insertion;
import io.guichet.core.conversation.Entry;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** What every keeper of entries promises of their comments on the request. */
public interface MirroredEntriesContract {

    Entries entries();

    private static ConversationId somewhere() {
        return Samples.conversation().id();
    }

    private void stored(Entry entry) {
        assertThat(entries().insert(entry, OptionalLong.empty())).isInstanceOf(Insertion.Stored.class);
    }

    @Test
    default void an_entry_is_found_by_its_comment() {
        var id = somewhere();
        var takenIn = message(id, 1, Author.agent(ALINE), ClientId.ofComment(10_301));
        var mirrored = message(id, 2);
        entries().insert(takenIn, OptionalLong.of(10_301));
        stored(mirrored);
        entries().finish(id, 2, OptionalLong.of(10_302));

        assertThat(entries().ofComment(10_301)).contains(takenIn);
        assertThat(entries().ofComment(10_302)).contains(mirrored);
        assertThat(entries().ofComment(10_303)).isEmpty();
        assertThat(entries().commentOf(id, 1)).hasValue(10_301);
        assertThat(entries().commentOf(id, 3)).isEmpty();
        assertThat(entries().comments(id)).isEqualTo(Map.of(1L, 10_301L, 2L, 10_302L));
    }

    /** By one statement: a crash in between must not leave a comment that says something else. */
    @Test
    default void what_its_author_corrects_is_to_be_mirrored_again() {
        var id = somewhere();
        entries().insert(message(id, 1), OptionalLong.empty());
        entries().finish(id, 1, OptionalLong.of(20_001));

        entries().correct(id, 1, new Message("corrigé", Via.CHAT, Amendment.EDITED));

        assertThat(entries().unfinished(id, 10))
                .extracting(Entry::content)
                .containsExactly(new Message("corrigé", Via.CHAT, Amendment.EDITED));
        assertThat(entries().commentOf(id, 1)).isEqualTo(OptionalLong.of(20_001));

        entries().finish(id, 1, OptionalLong.of(20_001));

        assertThat(entries().unfinished(id, 10)).isEmpty();
    }

    @Test
    default void an_entry_is_unfinished_until_it_is_finished() {
        var id = somewhere();
        stored(message(id, 1));
        stored(message(id, 2));
        entries().insert(message(id, 3, Author.agent(ALINE), newClientId()), OptionalLong.of(10_401));

        assertThat(entries().unfinished(id, 10)).extracting(Entry::number).containsExactly(1L, 2L);
        assertThat(entries().unfinished(id, 1)).extracting(Entry::number).containsExactly(1L);

        entries().finish(id, 1, OptionalLong.of(10_402));
        entries().finish(id, 2, OptionalLong.empty());

        assertThat(entries().unfinished(id, 10)).isEmpty();
        assertThat(entries().unfinished(10)).isEmpty();
    }

    /** R39: it may open the request again; its comment is known all the while. */
    @Test
    default void a_customers_reply_that_was_a_comment_is_unfinished_too() {
        var id = somewhere();
        stored(message(id, 1));
        entries().finish(id, 1, OptionalLong.of(10_403));
        entries().insert(message(id, 2), OptionalLong.of(10_404));

        assertThat(entries().unfinished(id, 10)).extracting(Entry::number).containsExactly(2L);
        assertThat(entries().ofComment(10_404)).isPresent();

        entries().finish(id, 2, OptionalLong.empty());

        assertThat(entries().unfinished(id, 10)).isEmpty();
        assertThat(entries().commentOf(id, 2)).isEqualTo(OptionalLong.of(10_404));
    }

    @Test
    default void one_conversation_with_much_unfinished_does_not_hide_the_others() {
        var crowded = somewhere();
        for (var number = 1; number <= 450; number++) {
            stored(message(crowded, number));
        }
        var quiet = somewhere();
        stored(message(quiet, 1));
        var another = somewhere();
        stored(message(another, 1));

        assertThat(entries().unfinished(10)).containsExactlyInAnyOrder(crowded, quiet, another);
        assertThat(entries().unfinished(2)).hasSize(2);
    }
}
