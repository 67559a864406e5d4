package io.guichet.core.mirror;

import static io.guichet.testkit.Cast.ALINE;
import static io.guichet.testkit.Cast.CAMILLE;
import static io.guichet.testkit.Cast.SUP;
import static io.guichet.testkit.Samples.newClientId;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.guichet.core.conversation.Author;
import io.guichet.core.conversation.Content;
import io.guichet.core.conversation.Content.Event;
import io.guichet.core.conversation.Content.Happened;
import io.guichet.core.conversation.Content.Message;
import io.guichet.core.conversation.ConversationId;
import io.guichet.core.conversation.Journal.Written;
import io.guichet.core.conversation.Refusal;
import io.guichet.core.conversation.Verdict;
import io.guichet.core.entitlement.Access;
import io.guichet.core.people.Role;
import io.guichet.core.settings.Group;
import io.guichet.core.settings.RequestRules;
import io.guichet.core.settings.RequestRules.Creation;
import io.guichet.core.settings.Texts;
import io.guichet.testkit.Fuse;
import io.guichet.testkit.Node;
import io.guichet.testkit.Rules;
import io.guichet.testkit.Together;
import io.guichet.testkit.World;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** When a request is made, and that it is made once (R104, R148–R150, R154). */
class MomentOfTheRequestTest {

    private static final Access AGENT = new Access(ALINE, Role.AGENT);
    private static final Access CUSTOMER = new Access(CAMILLE, Role.CUSTOMER);

    /** More moments than a run has. */
    private static final int ENOUGH = 500;

    private final World world = new World();
    private final Node node = world.node();

    @Test
    void after_two_minutes_of_conversation_the_request_has_all_that_was_said_in_order_by_its_authors() {
        creates(world, Creation.MINUTES);
        var id = talked(world, node);

        mirrors(node, id);
        world.clock.advance(Duration.ofSeconds(119));
        mirrors(node, id);
        assertThat(world.requests.count()).isZero();
        assertThat(world.head(id).request()).isEmpty();
        assertThat(world.conversations.byId(id).orElseThrow().lastNumber())
                .as("lists do not wait for the request")
                .isEqualTo(4);

        world.clock.advance(Duration.ofSeconds(1));
        mirrors(node, id);

        var request = world.head(id).request().orElseThrow();
        assertThat(world.requests.publicComments(request))
                .extracting(WrittenComment::author, WrittenComment::text)
                .containsExactly(tuple(CAMILLE, "un"), tuple(ALINE, "deux"), tuple(CAMILLE, "trois"));
        assertThat(world.requests.internalComments(request)).hasSize(1);
        assertThat(world.entries.unfinished(10)).isEmpty();
    }

    @Test
    void on_the_agent_s_decision_there_is_none_before_it_and_one_after_it_however_often_she_decides() {
        creates(world, Creation.AGENT);
        var id = talked(world, node);
        world.clock.advance(Duration.ofHours(1));
        mirrors(node, id);
        assertThat(world.requests.count()).isZero();

        // Nobody mirrors while she waits here: she is told to try again, and what she wants is noted.
        var first = node.calling.file(AGENT, world.head(id));
        assertThat(first).isEqualTo(new Written.Refused(new Refusal.RequestNotYet()));
        mirrors(node, id);
        assertThat(node.calling.file(AGENT, world.head(id))).isInstanceOf(Written.Unchanged.class);

        assertThat(world.requests.count()).isEqualTo(1);
        assertThat(world.entries.after(id, 0, 100))
                .filteredOn(entry -> entry.content() instanceof Event event && event.what() == Happened.FILED)
                .singleElement()
                .satisfies(entry -> assertThat(entry.isPublic()).isFalse());
    }

    /** R154: on several nodes the clock comes to the same moment, while an agent decides on a third one. */
    @Test
    void of_nodes_that_find_the_moment_come_at_once_one_makes_the_request_with_every_word_once() {
        creates(world, Creation.MINUTES);
        var id = talked(world, node);
        world.clock.advance(Duration.ofMinutes(2));

        Together.each(6, i -> {
            var one = world.node();
            if (i == 0) {
                one.calling.file(AGENT, world.head(id));
            }
            return world.locks.tryWith(MirroringAConversation.lockOf(id), () -> mirrors(one, id));
        });
        mirrors(world.node(), id);

        assertThat(world.requests.count()).isEqualTo(1);
        assertThat(world.requests.publicComments(world.head(id).request().orElseThrow()))
                .extracting(WrittenComment::text)
                .containsExactly("un", "deux", "trois");
    }

    @Test
    void a_customer_does_not_decide_but_her_file_needs_the_request() {
        creates(world, Creation.AGENT);
        var id = talked(world, node);

        assertThat(node.calling.file(CUSTOMER, world.head(id))).isEqualTo(new Written.Refused(new Refusal.NotYours()));
        mirrors(node, id);
        assertThat(world.requests.count()).isZero();
        node.calling.now(CUSTOMER, world.head(id));
        mirrors(node, id);

        assertThat(world.requests.count()).isEqualTo(1);
    }

    /** R154: nothing that was typed is lost, and nothing waits for an agent who is gone. */
    @ParameterizedTest
    @EnumSource(
            value = Happened.class,
            mode = Mode.INCLUDE,
            names = {"ENDED", "CONVERTED", "TICKETED", "STOPPED_WAITING", "OUT_OF_SCOPE", "PROPOSED", "SOLVED", "SPLIT"
            })
    void what_ends_or_directs_a_conversation_makes_its_request_at_once_and_for_good(Happened what) {
        creates(world, Creation.AGENT);
        var id = talked(world, node);

        add(node, id, Event.of(what));
        add(node, id, Event.of(Happened.REOPENED));
        add(node, id, Event.of(Happened.RETRIED));
        mirrors(node, id);

        assertThat(world.requests.count()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(
            value = Happened.class,
            mode = Mode.INCLUDE,
            names = {"OFFERED", "ACCEPTED", "DECLINED", "WENT_IDLE", "CONTINUED", "WAIT_EXTENDED", "RENAMED"})
    void what_only_keeps_it_going_does_not(Happened what) {
        creates(world, Creation.AGENT);
        var id = talked(world, node);

        add(node, id, Event.of(what).with("until", "2026-11-22T12:00:00Z").with("subject", "Export"));
        mirrors(node, id);

        assertThat(world.requests.count()).isZero();
    }

    @Test
    void a_setting_that_was_changed_holds_for_what_waits() {
        creates(world, Creation.AGENT);
        var id = talked(world, node);
        mirrors(node, id);

        creates(world, Creation.FIRST);
        mirrors(node, id);

        assertThat(world.requests.count()).isEqualTo(1);
    }

    /** One node stored the words, another one makes the request and dies at any of its calls; both go on. */
    @ParameterizedTest
    @EnumSource(Creation.class)
    void whenever_a_node_is_killed_there_is_one_request_and_one_comment_for_each_message(Creation creation) {
        var survived = false;
        for (var moment = 0; !survived; moment++) {
            assertThat(moment).isLessThan(ENOUGH);
            survived = killedAt(moment, creation);
        }
    }

    private static boolean killedAt(int moment, Creation creation) {
        var world = new World();
        creates(world, creation);
        var first = world.node();
        var id = talked(world, first);
        mirrors(first, id);
        first.calling.now(AGENT, world.head(id));
        var survived = true;
        try {
            mirrors(world.node(Fuse.blowingAt(moment)), id);
        } catch (Fuse.Killed e) {
            survived = false;
        }

        mirrors(first, id);
        mirrors(world.node(), id);

        assertThat(world.requests.count()).as("requests, killed at %s", moment).isEqualTo(1);
        var request = world.head(id).request().orElseThrow();
        assertThat(world.requests.publicComments(request))
                .as("comments, killed at %s", moment)
                .extracting(WrittenComment::text)
                .containsExactly("un", "deux", "trois");
        assertThat(world.requests.internalComments(request)).hasSize(1);
        return survived;
    }

    /** R150. */
    @Test
    void without_a_title_of_the_customer_s_the_request_has_the_settings_one_in_her_language() {
        var titles = new Texts("Nouveau ticket ouvert depuis le chat", "New ticket opened from the chat");
        world.settings.with(
                SUP, Rules.on().with(Group.REQUESTS, new RequestRules(Creation.FIRST, 2, titles, List.of())));

        assertThat(world.opened(node, "L’export échoue.").subject()).isEqualTo("Nouveau ticket ouvert depuis le chat");
    }

    private static void creates(World world, Creation creation) {
        world.settings.with(SUP, Rules.on().with(Group.REQUESTS, new RequestRules(creation, 2, Texts.NONE, List.of())));
    }

    private static ConversationId talked(World world, Node node) {
        var id = world.opened(node, "un").id();
        say(node, id, Author.agent(ALINE), "deux");
        say(node, id, Author.customer(CAMILLE), "trois");
        add(node, id, new Content.Note("entre nous"));
        return id;
    }

    private static void say(Node node, ConversationId id, Author author, String text) {
        node.journal.write(id, author, newClientId(), head -> new Verdict.Go(Message.typed(text)));
    }

    private static void add(Node node, ConversationId id, Content content) {
        node.journal.write(id, Author.agent(ALINE), newClientId(), head -> new Verdict.Go(content));
    }

    private static void mirrors(Node node, ConversationId id) {
        node.mirroring.mirror(id, Node.run(entry -> false));
    }
}
