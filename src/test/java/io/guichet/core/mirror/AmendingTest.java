package io.guichet.core.mirror;

import static io.guichet.testkit.Cast.ALINE;
import static io.guichet.testkit.Cast.BENOIT;
import static io.guichet.testkit.Cast.CAMILLE;
import static io.guichet.testkit.Cast.SUP;
import static io.guichet.testkit.Samples.newClientId;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.core.conversation.Content.Amendment;
import io.guichet.core.conversation.Content.Event;
import io.guichet.core.conversation.Content.Happened;
import io.guichet.core.conversation.Content.Message;
import io.guichet.core.conversation.Content.Note;
import io.guichet.core.conversation.Content.Via;
import io.guichet.core.conversation.Conversation;
import io.guichet.core.conversation.ConversationId;
import io.guichet.core.conversation.Entry;
import io.guichet.core.conversation.Journal.Written;
import io.guichet.core.conversation.Refusal;
import io.guichet.core.conversation.RequestRef;
import io.guichet.core.conversation.Verdict;
import io.guichet.core.entitlement.Access;
import io.guichet.core.people.Role;
import io.guichet.testkit.Fuse;
import io.guichet.testkit.Node;
import io.guichet.testkit.Rules;
import io.guichet.testkit.World;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What one said is corrected or taken back in chat, and its comment follows, whatever happens. */
class AmendingTest {

    private static final Access AS_ALINE = new Access(ALINE, Role.AGENT);
    private static final Access AS_CAMILLE = new Access(CAMILLE, Role.CUSTOMER);
    private static final Written CLOSED = new Written.Refused(new Refusal.EntryIsClosed());
    private static final int ENOUGH = 500;

    private World world = new World();
    private Node node = world.node();
    private ConversationId id = begun();

    /** Camille asks, Aline answers with a typing error under number 2. */
    private ConversationId begun() {
        var conversation = world.opened(node, "un").id();
        node.posting.post(AS_ALINE, world.head(conversation), newClientId(), "deus");
        return conversation;
    }

    @Test
    void a_correction_is_told_and_its_comment_follows() {
        mirrors();

        assertThat(edits(AS_ALINE, 2, "deux")).isInstanceOf(Written.Fresh.class);
        mirrors();

        assertThat(comments()).containsExactly("un", "deux");
        assertThat(entry(2).content()).isEqualTo(new Message("deux", Via.CHAT, Amendment.EDITED));
        assertThat(entry(3).content()).isInstanceOfSatisfying(Event.class, event -> {
            assertThat(event.what()).isEqualTo(Happened.EDITED);
            assertThat(event.target()).hasValue(2);
        });
        assertThat(world.entries.unfinished(10)).isEmpty();
    }

    @Test
    void what_is_taken_back_has_no_comment_any_more() {
        mirrors();

        deletes(AS_ALINE, 2);
        mirrors();
        var again = deletes(AS_ALINE, 2);

        assertThat(comments()).containsExactly("un");
        assertThat(entry(2).isMessage()).isFalse();
        assertThat(again).isInstanceOf(Written.Unchanged.class);
        assertThat(world.head(id).lastNumber()).isEqualTo(3);
        node.taking.catchUp(world.head(id));
        assertThat(world.head(id).lastNumber()).as("it is no news from Jira").isEqualTo(3);
    }

    @Test
    void what_is_taken_back_before_it_was_written_never_is() {
        deletes(AS_ALINE, 2);
        mirrors();

        assertThat(comments()).containsExactly("un");
        assertThat(world.entries.unfinished(10)).isEmpty();
    }

    @Test
    void the_same_words_are_no_correction() {
        mirrors();

        assertThat(edits(AS_ALINE, 2, "deus")).isInstanceOf(Written.Unchanged.class);
    }

    @Test
    void only_ones_own_words_and_only_for_a_while() {
        var notYours = new Written.Refused(new Refusal.NotYours());
        assertThat(edits(new Access(BENOIT, Role.AGENT), 2, "deux")).isEqualTo(notYours);
        assertThat(deletes(AS_CAMILLE, 2)).isEqualTo(notYours);
        assertThat(edits(AS_CAMILLE, 1, "Un")).as("it began the conversation").isEqualTo(CLOSED);
        assertThat(edits(AS_ALINE, 9, "?")).isEqualTo(new Written.Refused(new Refusal.NotFound()));
        assertThat(edits(AS_ALINE, 2, "  ")).isEqualTo(new Written.Refused(new Refusal.EmptyText()));

        world.clock.advance(Duration.ofMinutes(15));

        assertThat(edits(AS_ALINE, 2, "deux")).isEqualTo(CLOSED);
        assertThat(deletes(AS_ALINE, 2)).isEqualTo(CLOSED);
        assertThat(node.amending.amendableUntil(AS_ALINE, world.head(id), entry(2)))
                .isEmpty();
    }

    @Test
    void a_project_may_let_nobody() {
        world.settings.with(SUP, Rules.on().amending(Duration.ZERO));

        assertThat(edits(AS_ALINE, 2, "deux")).isEqualTo(CLOSED);
    }

    /** A customer must not learn that number 2 is a note. */
    @Test
    void what_one_does_not_see_is_not_there() {
        node.journal.write(id, AS_ALINE.author(), newClientId(), head -> new Verdict.Go(new Note("entre nous")));

        assertThat(deletes(AS_CAMILLE, 3)).isEqualTo(new Written.Refused(new Refusal.NotFound()));
        assertThat(deletes(AS_ALINE, 3)).isEqualTo(CLOSED);
    }

    /** Jira tells of our own change, but meanwhile it is old. */
    @Test
    void the_second_correction_is_not_undone_by_the_first_ones_comment() {
        mirrors();
        edits(AS_ALINE, 2, "deux");
        mirrors();
        var first = world.requests.publicComments(request()).get(1);

        edits(AS_ALINE, 2, "deux !");
        node.taking.edited(request().issueId(), first);
        mirrors();

        assertThat(comments()).containsExactly("un", "deux !");
        assertThat(((Message) entry(2).content()).text()).isEqualTo("deux !");
    }

    @Test
    void an_edit_in_jira_afterwards_is_taken_in() {
        edits(AS_ALINE, 2, "deux");
        mirrors();
        var comment = world.requests.publicComments(request()).get(1);

        world.requests.edited(comment, "deux et demi");
        node.taking.edited(
                request().issueId(), world.requests.publicComments(request()).get(1));

        assertThat(((Message) entry(2).content()).text()).isEqualTo("deux et demi");
    }

    @Test
    void whenever_a_node_is_killed_the_comment_says_what_the_entry_says() {
        var survived = false;
        for (var moment = 0; !survived; moment++) {
            assertThat(moment).isLessThan(ENOUGH);
            world = new World();
            node = world.node();
            id = begun();
            node.posting.post(AS_ALINE, world.head(id), newClientId(), "trois");
            mirrors();
            node = world.node(Fuse.blowingAt(moment));
            survived = correctsAndMirrors();
            node = world.node();
            mirrors();

            var said = world.entries.after(id, 0, 10).stream()
                    .filter(Entry::isMessage)
                    .map(entry -> ((Message) entry.content()).text())
                    .toList();
            assertThat(comments()).as("killed at %s", moment).isEqualTo(said);
            assertThat(world.entries.unfinished(10)).isEmpty();
        }
    }

    private boolean correctsAndMirrors() {
        try {
            edits(AS_ALINE, 2, "deux");
            deletes(AS_ALINE, 3);
            node.mirroring.mirror(id, Node.run(entry -> true));
            return true;
        } catch (Fuse.Killed e) {
            return false;
        }
    }

    private Written edits(Access who, long number, String text) {
        return node.amending.edit(who, head(), number, text);
    }

    private Written deletes(Access who, long number) {
        return node.amending.delete(who, head(), number);
    }

    private Conversation head() {
        return world.head(id);
    }

    private Entry entry(long number) {
        return world.entries.at(id, number).orElseThrow();
    }

    private void mirrors() {
        node.mirroring.mirror(id, Node.run(entry -> false));
    }

    private RequestRef request() {
        return head().request().orElseThrow();
    }

    private List<String> comments() {
        return world.requests.publicComments(request()).stream()
                .map(WrittenComment::text)
                .toList();
    }
}
