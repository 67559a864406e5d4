package io.guichet.core.privacy;

import static io.guichet.testkit.Cast.ALINE;
import static io.guichet.testkit.Cast.CAMILLE;
import static io.guichet.testkit.Cast.DANIEL;
import static io.guichet.testkit.Cast.RH;
import static io.guichet.testkit.Cast.SUPPORT_PORTAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guichet.core.conversation.AttachedFile;
import io.guichet.core.conversation.Author;
import io.guichet.core.conversation.ClientId;
import io.guichet.core.conversation.Content;
import io.guichet.core.conversation.Content.Message;
import io.guichet.core.conversation.Conversation;
import io.guichet.core.conversation.ConversationIsErased;
import io.guichet.core.conversation.Journal.Written;
import io.guichet.core.conversation.Refusal;
import io.guichet.core.conversation.RequestRef;
import io.guichet.core.delivery.Happening;
import io.guichet.core.delivery.Happening.Forgotten;
import io.guichet.core.entitlement.Access;
import io.guichet.core.files.RequestFiles.Kept;
import io.guichet.core.mirror.MirroringAConversation;
import io.guichet.core.people.Role;
import io.guichet.core.privacy.ErasingACustomer.Erased;
import io.guichet.testkit.MemoryAuditLog;
import io.guichet.testkit.MemoryTraces;
import io.guichet.testkit.Node;
import io.guichet.testkit.Samples;
import io.guichet.testkit.Together;
import io.guichet.testkit.World;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** All of a customer's conversations go, on every node, whatever is going on in them (B23). */
class ErasingACustomerTest {

    private static final Identity IDENTITY = new Identity(CAMILLE, Optional.of("camille"));
    private static final Access CUSTOMER = new Access(CAMILLE, Role.CUSTOMER);

    private final World world = new World();
    private final Node node = world.node();
    private final MemoryTraces traces = new MemoryTraces(world.requests, world.files);
    private final MemoryAuditLog audit = new MemoryAuditLog();
    private final ErasingACustomer erasing = new ErasingACustomer(
            world.personalData, traces, world.entries, node.journal, world.locks, audit, world.clock);

    private Erased erase(boolean comments) {
        return erasing.erase(DANIEL, IDENTITY, Optional.empty(), comments);
    }

    private Conversation mirrored(String text) {
        var conversation = world.opened(node, text);
        node.posting.post(CUSTOMER, conversation, Samples.newClientId(), "Et encore");
        node.mirroring.mirror(conversation.id(), Node.run(entry -> true));
        return world.head(conversation.id());
    }

    @Test
    void her_conversations_are_there_for_nobody_and_the_requests_stay_with_their_comments() {
        var conversation = mirrored("Bonjour");
        var request = conversation.request().orElseThrow();

        var erased = erase(false);

        assertThat(erased.conversations()).isEqualTo(1);
        assertThat(erased.left()).isZero();
        assertThat(node.journal.head(conversation.id())).isEmpty();
        assertThat(world.entries.after(conversation.id(), 0, 10)).isEmpty();
        assertThat(world.requests.publicComments(request)).hasSize(2);
        assertThat(traces.unmarked()).containsExactly(request);
    }

    @Test
    void comments_and_files_go_too_when_asked() {
        var conversation = mirrored("Bonjour");
        var request = conversation.request().orElseThrow();
        world.requests.writtenInJira(request, ALINE, "Ma note à moi, d’avant");

        var erased = erase(true);

        assertThat(erased.comments()).isEqualTo(2);
        assertThat(world.requests.publicComments(request)).hasSize(1);
    }

    /** Another node has the head in memory: whatever it is asked to write, it finds nothing any more. */
    @Test
    void a_node_that_remembers_the_conversation_writes_nothing_into_it() {
        var conversation = mirrored("Bonjour");
        var other = world.node();
        other.posting.post(CUSTOMER, conversation, Samples.newClientId(), "J’écris encore");

        erase(false);

        var written = other.posting.post(CUSTOMER, conversation, Samples.newClientId(), "Trop tard");
        assertThat(written).isEqualTo(new Written.Refused(new Refusal.NotFound()));
        assertThat(world.entries.after(conversation.id(), 0, 10)).isEmpty();
    }

    /** The same message again, as a page sends it whose answer was lost. */
    @Test
    void what_is_sent_again_brings_nothing_back() {
        var client = new ClientId("11111111-1111-4111-8111-111111111111");
        node.opening.open(CAMILLE, SUPPORT_PORTAL, client, "Bonjour");

        erase(false);

        assertThatThrownBy(() -> node.opening.open(CAMILLE, SUPPORT_PORTAL, client, "Bonjour"))
                .isInstanceOf(ConversationIsErased.class);
        assertThat(world.opened(node, "Une autre")).isNotNull();
    }

    @Test
    void writers_on_two_nodes_leave_nothing_behind_whenever_it_is_erased() {
        for (var round = 0; round < 20; round++) {
            var conversation = world.opened(node, "Bonjour");
            var other = world.node();
            Together.each(3, i -> {
                for (var words = 0; words < 20 && i != 2; words++) {
                    (i == 0 ? node : other).posting.post(CUSTOMER, conversation, Samples.newClientId(), "Mot " + words);
                }
                return i == 2 ? erase(false).conversations() : 0;
            });

            assertThat(world.entries.after(conversation.id(), 0, 100)).isEmpty();
        }
    }

    /** The mirror on another node is writing a comment of hers: it is let finish, and its comment goes, too. */
    @Test
    void what_is_being_mirrored_is_waited_for() throws InterruptedException {
        var conversation = mirrored("Bonjour");
        var begun = new CountDownLatch(1);
        var mirror = new Thread(() -> world.locks.tryWith(MirroringAConversation.lockOf(conversation.id()), () -> {
            begun.countDown();
            java.util.concurrent.locks.LockSupport.parkNanos(100_000_000);
            node.posting.post(CUSTOMER, conversation, Samples.newClientId(), "Presque à temps");
            node.mirroring.mirror(conversation.id(), Node.run(entry -> true));
        }));
        mirror.start();
        begun.await();

        var erased = erase(true);
        mirror.join();

        assertThat(erased.comments()).isEqualTo(3);
        assertThat(world.requests.publicComments(conversation.request().orElseThrow()))
                .isEmpty();
        node.mirroring.mirror(conversation.id(), Node.run(entry -> true));
        assertThat(world.requests.count()).isEqualTo(1);
    }

    @Test
    void where_jira_fails_nobody_sees_it_any_more_and_the_same_call_goes_on() {
        var conversation = mirrored("Bonjour");
        traces.fails(true);

        assertThat(erase(true).left()).isEqualTo(1);
        assertThat(node.journal.head(conversation.id())).isEmpty();
        assertThat(world.personalData.halfErased()).isEqualTo(1);

        traces.fails(false);
        assertThat(erase(true))
                .extracting(Erased::conversations, Erased::comments)
                .containsExactly(1, 2);
        assertThat(world.personalData.halfErased()).isZero();
        assertThat(world.requests.publicComments(conversation.request().orElseThrow()))
                .isEmpty();
    }

    /** A hand-over brought words and files to another project. */
    @Test
    void what_was_handed_over_goes_from_the_copy_too() {
        var conversation = mirrored("Bonjour");
        var copy = new RequestRef(20_077, "DEV-7");
        var id = world.files.attachedInJira(conversation.request().orElseThrow(), CAMILLE, "relevé.pdf");
        world.files.attachedInJira(copy, ALINE, "relevé.pdf");
        world.files.attachedInJira(copy, ALINE, "analyse.pdf");
        var file = new AttachedFile(id, "relevé.pdf", 3, "application/pdf");
        var handedOver = Content.Event.of(Content.Happened.HANDED_OVER)
                .with("key", copy.key())
                .with("issue", Long.toString(copy.issueId()))
                .with("target", "DEV");
        world.entries.insert(
                Samples.entry(
                        conversation.id(), 3, Author.customer(CAMILLE), Message.bringing(file), Samples.newClientId()),
                OptionalLong.empty());
        world.entries.insert(
                Samples.entry(conversation.id(), 4, Author.agent(ALINE), handedOver, Samples.newClientId()),
                OptionalLong.empty());

        assertThat(erase(true).files()).isEqualTo(2);

        assertThat(traces.transcriptsErased()).containsExactly(copy);
        assertThat(world.files.on(copy)).extracting(Kept::name).containsExactly("analyse.pdf");
    }

    /** What the same call needs to go on is there until it has gone on. */
    @Test
    void where_jira_fails_her_files_are_found_by_the_same_call() {
        var conversation = mirrored("Bonjour");
        var id = world.files.attachedInJira(conversation.request().orElseThrow(), CAMILLE, "relevé.pdf");
        var file = new AttachedFile(id, "relevé.pdf", 3, "application/pdf");
        var sent = Samples.entry(
                conversation.id(), 3, Author.customer(CAMILLE), Message.bringing(file), Samples.newClientId());
        world.entries.insert(sent, OptionalLong.empty());
        traces.fails(true);
        assertThat(erase(true).left()).isEqualTo(1);

        traces.fails(false);

        assertThat(erase(true)).extracting(Erased::left, Erased::files).containsExactly(0, 1);
    }

    @Test
    void a_comment_on_her_request_brings_nothing_back() {
        var conversation = mirrored("Bonjour");
        var request = conversation.request().orElseThrow();
        erase(false);

        node.taking.written(request.issueId(), world.requests.writtenInJira(request, ALINE, "Bonne nouvelle"));
        node.taking.catchUp(conversation);

        assertThat(world.entries.after(conversation.id(), 0, 10)).isEmpty();
    }

    @Test
    void what_the_node_could_still_tell_is_forgotten_and_listeners_hear_that_it_is_gone() {
        var conversation = mirrored("Un mot que personne ne doit retrouver");
        var before = node.hub.last();

        erase(false);

        assertThat(node.hub.since(0).orElseThrow())
                .noneMatch(told -> told.happening() instanceof Happening.Within within
                        && within.conversation().id().equals(conversation.id()));
        assertThat(node.hub.since(before).orElseThrow())
                .extracting(told -> told.happening())
                .contains(new Forgotten(Optional.of(conversation.id()), true), new Forgotten(Optional.empty(), false));
    }

    @Test
    void in_one_project_the_others_stay() {
        var conversation = mirrored("Bonjour");

        var erased = erasing.erase(DANIEL, IDENTITY, Optional.of(RH), true);

        assertThat(erased.conversations()).isZero();
        assertThat(node.journal.head(conversation.id())).isPresent();
    }

    /** Who did it, when and how much, and nobody's name. */
    @Test
    void the_audit_log_has_it_without_naming_her() {
        mirrored("Bonjour");

        var erased = erase(false);

        assertThat(audit.newest(Optional.empty(), Instant.MAX, 10))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.actor()).isEqualTo(DANIEL);
                    assertThat(one.action()).isEqualTo("privacy.erased");
                    assertThat(one.about()).isEqualTo(erased.receipt()).doesNotContain("camille");
                    assertThat(one.after()).isEqualTo("conversations 1, comments 0, files 0, left 0");
                });
    }
}
