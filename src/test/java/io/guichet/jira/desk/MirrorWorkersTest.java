package io.guichet.jira.desk;

import static io.guichet.testkit.Cast.ALINE;
import static io.guichet.testkit.Cast.CAMILLE;
import static io.guichet.testkit.Cast.SUP;
import static io.guichet.testkit.Cast.SUPPORT_PORTAL;
import static io.guichet.testkit.Samples.newClientId;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.guichet.core.conversation.Author;
import io.guichet.core.conversation.Content.Message;
import io.guichet.core.conversation.Conversation;
import io.guichet.core.conversation.ConversationId;
import io.guichet.core.conversation.Verdict;
import io.guichet.core.health.Mishaps;
import io.guichet.core.mirror.Effects;
import io.guichet.core.mirror.MirroringAConversation;
import io.guichet.core.mirror.Requests;
import io.guichet.core.mirror.WrittenComment;
import io.guichet.core.settings.Group;
import io.guichet.core.settings.RequestRules;
import io.guichet.core.settings.RequestRules.Creation;
import io.guichet.core.settings.Texts;
import io.guichet.testkit.Node;
import io.guichet.testkit.OneJvmLocks;
import io.guichet.testkit.OurThreads;
import io.guichet.testkit.Rules;
import io.guichet.testkit.World;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Mirroring behind the conversations' backs (R148; design D8). */
class MirrorWorkersTest {

    private final World world = new World();
    private final Node node = world.node();
    private final AtomicInteger failures = new AtomicInteger();
    private final AtomicInteger looks = new AtomicInteger();
    private volatile CountDownLatch gate = new CountDownLatch(0);
    private final MirrorWorkers workers = workersOf(node);

    private MirrorWorkers workersOf(Node one) {
        var jira = jiraInTrouble();
        var mirroring = new MirroringAConversation(
                one.journal,
                world.conversations,
                world.entries,
                jira,
                one.taking,
                new Effects(jira, one.journal),
                one.moment);
        return new MirrorWorkers(mirroring, new OneJvmLocks(), one.hub, world.clock, new Mishaps(world.clock));
    }

    /** Fails as often as {@link #failures} says, waits at {@link #gate}, counts how often something is looked for. */
    private Requests jiraInTrouble() {
        return (Requests) Proxy.newProxyInstance(
                Requests.class.getClassLoader(), new Class<?>[] {Requests.class}, (proxy, method, arguments) -> {
                    if (method.getName().startsWith("find")) {
                        looks.incrementAndGet();
                    } else {
                        gate.await();
                        if (failures.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
                            throw new IllegalStateException("Jira is in trouble, on purpose");
                        }
                    }
                    try {
                        return method.invoke(world.requests, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    @AfterEach
    void nothing_is_left_behind() {
        gate.countDown();
        workers.stop();
        OurThreads.areGone();
    }

    private Conversation opened() {
        return world.opened(node, "un");
    }

    private void says(Node one, ConversationId id, String text) {
        one.journal.write(id, Author.agent(ALINE), newClientId(), head -> new Verdict.Go(Message.typed(text)));
    }

    private List<String> comments(ConversationId id) {
        return world.head(id).request().map(world.requests::publicComments).orElse(List.of()).stream()
                .map(WrittenComment::text)
                .toList();
    }

    private void allIsMirrored() {
        await().untilAsserted(() -> {
            assertThat(world.entries.unfinished(100)).isEmpty();
            assertThat(workers.backlog().conversations()).isZero();
        });
    }

    @Test
    void what_is_said_becomes_comments_in_order_without_looking_for_them() {
        workers.start();

        var id = opened().id();
        for (var n = 2; n <= 200; n++) {
            says(node, id, "message " + n);
        }

        allIsMirrored();
        assertThat(comments(id)).hasSize(200).startsWith("un", "message 2").endsWith("message 200");
        assertThat(looks).hasValue(0);
    }

    @Test
    void many_conversations_are_mirrored_each_with_its_own_request() {
        workers.start();

        var all = IntStream.range(0, 60).mapToObj(n -> opened().id()).toList();

        allIsMirrored();
        assertThat(world.requests.count()).isEqualTo(60);
        assertThat(all).allSatisfy(id -> assertThat(comments(id)).containsExactly("un"));
    }

    @Test
    void what_fails_is_tried_again_and_looked_for_first() {
        failures.set(1);
        workers.start();

        var id = opened().id();

        await().untilAsserted(() -> assertThat(workers.backlog().failing()).isEqualTo(1));
        allIsMirrored();
        assertThat(comments(id)).containsExactly("un");
        assertThat(looks.get()).isPositive();
    }

    @Test
    void what_comes_while_a_conversation_is_worked_on_is_not_forgotten() {
        gate = new CountDownLatch(1);
        workers.start();
        var id = opened().id();
        await().untilAsserted(
                        () -> assertThat(workers.backlog().conversations()).isEqualTo(1));

        says(node, id, "deux");
        gate.countDown();

        allIsMirrored();
        assertThat(comments(id)).containsExactly("un", "deux");
    }

    @Test
    void what_another_node_stored_is_left_to_it() {
        workers.start();
        var other = world.node();
        var id = other.journal
                .head(world.opened(other, "ailleurs").id())
                .orElseThrow()
                .id();

        node.journal.noticed(world.entries.at(id, 1).orElseThrow());

        assertThat(workers.backlog().conversations()).isZero();
    }

    @Test
    void after_a_stop_nothing_is_done_and_after_the_next_start_what_was_left_is() {
        workers.start();
        workers.stop();
        var id = opened().id();
        workers.wake(id);
        assertThat(workers.backlog().conversations()).isZero();
        assertThat(world.requests.count()).isZero();

        workers.start();
        world.entries.unfinished(10).forEach(workers::wake);

        allIsMirrored();
        assertThat(comments(id)).containsExactly("un");
    }

    @Test
    void an_old_entry_is_looked_for_because_another_node_may_have_been_at_it() {
        gate = new CountDownLatch(1);
        workers.start();
        var id = opened().id();
        says(node, id, "deux");

        world.clock.advance(Recovery.LEFT_OVER);
        gate.countDown();

        allIsMirrored();
        assertThat(comments(id)).containsExactly("un", "deux");
        assertThat(looks.get()).isPositive();
    }

    /** R149. Nobody wakes it but the moment itself, and another node may have been at it. */
    @Test
    void what_waits_for_its_request_is_mirrored_when_the_moment_comes_and_looked_for_first() {
        world.settings.with(
                SUP, Rules.on().with(Group.REQUESTS, new RequestRules(Creation.MINUTES, 2, Texts.NONE, List.of())));
        var id = world.opened(world.node(), "un").id();
        world.clock.advance(Duration.ofMinutes(2).minusMillis(50));
        workers.start();
        says(node, id, "deux");
        await().untilAsserted(
                        () -> assertThat(workers.backlog().conversations()).isZero());
        assertThat(world.requests.count()).isZero();

        world.clock.advance(Duration.ofMillis(50));

        allIsMirrored();
        assertThat(comments(id)).containsExactly("un", "deux");
        assertThat(looks).as("one for the request, one for each comment").hasValue(3);
    }

    @Test
    void a_message_sent_twice_is_one_comment() {
        workers.start();
        var client = newClientId();

        node.opening.open(CAMILLE, SUPPORT_PORTAL, client, "une fois");
        node.opening.open(CAMILLE, SUPPORT_PORTAL, client, "une fois");

        allIsMirrored();
        assertThat(comments(ConversationId.of(CAMILLE, SUPPORT_PORTAL, client))).containsExactly("une fois");
    }
}
