package io.guichet.core.mirror;

import static io.guichet.testkit.Cast.ALINE;
import static io.guichet.testkit.Cast.CAMILLE;
import static io.guichet.testkit.Samples.newClientId;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.guichet.core.conversation.Author;
import io.guichet.core.conversation.Content;
import io.guichet.core.conversation.Content.Message;
import io.guichet.core.conversation.ConversationId;
import io.guichet.core.conversation.Entry;
import io.guichet.core.conversation.Verdict;
import io.guichet.core.delivery.Happening.HeadChanged;
import io.guichet.testkit.Fuse;
import io.guichet.testkit.Node;
import io.guichet.testkit.Samples;
import io.guichet.testkit.World;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Every message becomes one comment, whatever happens (R148, R154; design D8). */
class MirroringAConversationTest {

    /** More moments than a run has. */
    private static final int ENOUGH = 500;

    private final World world = new World();

    @Test
    void the_first_message_makes_a_request_and_is_its_first_comment() {
        var node = world.node();
        var conversation = world.opened(node, Samples.TRICKY);

        node.mirroring.mirror(conversation.id(), Node.run(entry -> true));

        var request = world.head(conversation.id()).request().orElseThrow();
        assertThat(world.requests.count()).isEqualTo(1);
        assertThat(texts(conversation.id())).containsExactly(Samples.TRICKY);
        assertThat(world.requests.publicComments(request).get(0).author()).isEqualTo(CAMILLE);
        assertThat(world.entries.unfinished(10)).isEmpty();
    }

    @Test
    void pages_hear_that_the_request_exists() {
        var node = world.node();
        var conversation = world.opened(node, "Bonjour");
        var seq = node.hub.last();

        node.mirroring.mirror(conversation.id(), Node.run(entry -> true));

        assertThat(node.hub.since(seq).orElseThrow())
                .extracting(told -> told.happening())
                .hasOnlyElementsOfType(HeadChanged.class)
                .hasSize(1);
    }

    @Test
    void comments_stand_in_the_order_of_the_messages_with_their_authors() {
        var node = world.node();
        var id = world.opened(node, "un").id();
        say(node, id, Author.agent(ALINE), "deux");
        say(node, id, Author.customer(CAMILLE), "trois");

        node.mirroring.mirror(id, Node.run(entry -> true));

        assertThat(texts(id)).containsExactly("un", "deux", "trois");
        assertThat(comments(id)).extracting(WrittenComment::author).containsExactly(CAMILLE, ALINE, CAMILLE);
    }

    @Test
    void a_note_is_one_internal_comment_and_never_a_public_one() {
        var node = world.node();
        var id = world.opened(node, "un").id();
        add(node, id, new Content.Note("entre nous"));

        node.mirroring.mirror(id, Node.run(entry -> true));
        node.mirroring.mirror(id, Node.run(entry -> false));

        assertThat(texts(id)).containsExactly("un");
        var request = world.head(id).request().orElseThrow();
        assertThat(world.requests.internalComments(request))
                .extracting(WrittenComment::author, WrittenComment::text)
                .containsExactly(tuple(ALINE, "entre nous"));
        node.taking.catchUp(world.head(id));
        assertThat(world.head(id).lastNumber()).as("it does not come back").isEqualTo(2);
    }

    @Test
    void events_are_no_comments() {
        var node = world.node();
        var id = world.opened(node, "un").id();
        add(node, id, Content.Event.of(Content.Happened.ACCEPTED));

        node.mirroring.mirror(id, Node.run(entry -> true));

        assertThat(texts(id)).containsExactly("un");
        assertThat(world.entries.unfinished(10)).isEmpty();
    }

    /** R37: it would come back to where it came from. */
    @Test
    void what_was_written_in_jira_is_not_written_there_again() {
        var node = world.node();
        var id = world.opened(node, "un").id();
        node.mirroring.mirror(id, Node.run(entry -> true));
        var request = world.head(id).request().orElseThrow();
        var comment = world.requests.writtenInJira(request, ALINE, "deux");
        node.taking.written(request.issueId(), comment);

        node.mirroring.mirror(id, Node.run(entry -> true));

        assertThat(texts(id)).containsExactly("un", "deux");
    }

    @Test
    void lists_are_brought_up_to_date_even_while_jira_fails() {
        var node = world.node();
        var id = world.opened(node, "un").id();
        say(node, id, Author.agent(ALINE), "deux");

        try {
            new MirroringAConversation(
                            node.journal,
                            world.conversations,
                            world.entries,
                            Fuse.blowingAt(0).in(Requests.class, world.requests),
                            node.taking,
                            new Effects(world.requests, node.journal),
                            node.moment)
                    .mirror(id, Node.run(entry -> true));
        } catch (Fuse.Killed jiraFails) {
            // as it should here
        }

        assertThat(world.conversations.byId(id).orElseThrow().lastNumber()).isEqualTo(2);
    }

    @Test
    void a_run_that_must_stop_stops_between_two_comments() {
        var node = world.node();
        var id = world.opened(node, "un").id();
        say(node, id, Author.customer(CAMILLE), "deux");
        say(node, id, Author.customer(CAMILLE), "trois");

        node.mirroring.mirror(id, new MirroringAConversation.Run() {
            @Override
            public boolean isFirstTry(Entry entry) {
                return true;
            }

            @Override
            public boolean mustStop() {
                return world.requests.count() > 0 && !comments(id).isEmpty();
            }

            @Override
            public void postponed(Optional<Instant> until, Entry last) {
                throw new AssertionError("nothing is to be postponed here");
            }
        });

        assertThat(texts(id)).containsExactly("un");
        assertThat(world.entries.unfinished(id, 10)).hasSize(2);
    }

    /** The heart of it: a node dies before or after any of its calls, and another one goes on. */
    @Test
    void whenever_a_node_is_killed_every_message_has_exactly_one_comment_in_the_end() {
        var survived = false;
        for (var moment = 0; !survived; moment++) {
            assertThat(moment).isLessThan(ENOUGH);
            survived = killedAt(moment);
        }
    }

    /** Says whether the node lived to the end. */
    private static boolean killedAt(int moment) {
        var world = new World();
        var before = world.node();
        var id = world.opened(before, "un").id();
        say(before, id, Author.agent(ALINE), "deux");
        say(before, id, Author.customer(CAMILLE), "trois");
        add(before, id, new Content.Note("entre nous"));
        var survived = mirrors(world.node(Fuse.blowingAt(moment)), id);

        world.node().mirroring.mirror(id, Node.run(entry -> false));

        assertThat(world.requests.count()).as("requests, killed at %s", moment).isEqualTo(1);
        var request = world.head(id).request().orElseThrow();
        assertThat(world.requests.publicComments(request))
                .as("comments, killed at %s", moment)
                .extracting(WrittenComment::text)
                .containsExactly("un", "deux", "trois");
        assertThat(world.requests.internalComments(request))
                .as("internal comments, killed at %s", moment)
                .hasSize(1);
        assertThat(world.entries.unfinished(10)).isEmpty();
        return survived;
    }

    private static boolean mirrors(Node node, ConversationId id) {
        try {
            node.mirroring.mirror(id, Node.run(entry -> true));
            return true;
        } catch (Fuse.Killed e) {
            return false;
        }
    }

    @Test
    void what_was_written_on_a_request_that_nobody_knew_yet_is_taken_in_with_it() {
        var node = world.node();
        var conversation = world.opened(node, "un");
        var request = world.requests.create(conversation);
        world.requests.writtenInJira(request, ALINE, "vu");

        node.mirroring.mirror(conversation.id(), Node.run(entry -> false));

        assertThat(world.requests.count()).isEqualTo(1);
        assertThat(world.entries.after(conversation.id(), 0, 10))
                .extracting(entry -> entry.content())
                .contains(Message.commented("vu"));
    }

    private static void say(Node node, ConversationId id, Author author, String text) {
        node.journal.write(id, author, newClientId(), head -> new Verdict.Go(Message.typed(text)));
    }

    private static void add(Node node, ConversationId id, Content content) {
        node.journal.write(id, Author.agent(ALINE), newClientId(), head -> new Verdict.Go(content));
    }

    private List<WrittenComment> comments(ConversationId id) {
        return world.head(id).request().map(world.requests::publicComments).orElse(List.of());
    }

    private List<String> texts(ConversationId id) {
        return comments(id).stream().map(WrittenComment::text).toList();
    }
}
