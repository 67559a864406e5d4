package io.guichet.core.files;

import static io.guichet.testkit.Cast.ALINE;
import static io.guichet.testkit.Cast.CAMILLE;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.core.conversation.Act;
import io.guichet.core.conversation.Author;
import io.guichet.core.conversation.ClientId;
import io.guichet.core.conversation.Conversation;
import io.guichet.core.conversation.Entry;
import io.guichet.core.conversation.Journal.Written;
import io.guichet.core.conversation.Refusal;
import io.guichet.core.conversation.Rulings;
import io.guichet.core.conversation.State;
import io.guichet.core.entitlement.Access;
import io.guichet.core.mirror.WrittenComment;
import io.guichet.core.people.Role;
import io.guichet.testkit.Fuse;
import io.guichet.testkit.Node;
import io.guichet.testkit.Samples;
import io.guichet.testkit.World;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file becomes one attachment and one entry, whatever happens (M22). */
class SendingAFileTest {

    private static final Access CUSTOMER = new Access(CAMILLE, Role.CUSTOMER);

    /** More moments than a call has. */
    private static final int ENOUGH = 200;

    private final Path folder;
    private final World world = new World();
    private final Node node = world.node();

    SendingAFileTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private ReceivedFile file(String name) {
        try {
            var content = Files.writeString(folder.resolve("content"), "application/pdf\n");
            return new ReceivedFile(FileName.of(name), content, Files.size(content));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Conversation withRequest(World world, Node node) {
        var conversation = world.opened(node, "Bonjour");
        node.mirroring.mirror(conversation.id(), Node.run(entry -> true));
        return world.head(conversation.id());
    }

    private static List<Entry> withFiles(World world, Conversation conversation) {
        return world.entries.withFiles(conversation.id());
    }

    private static List<RequestFiles.Kept> attachments(World world, Conversation conversation) {
        return world.files.on(world.head(conversation.id()).request().orElseThrow());
    }

    @Test
    void it_is_an_attachment_of_the_request_by_its_sender_and_an_entry() {
        var conversation = withRequest(world, node);

        var written = node.sending.send(CUSTOMER, conversation, Samples.newClientId(), file("relevé.pdf"));

        assertThat(written).isInstanceOf(Written.Fresh.class);
        var kept = attachments(world, conversation).get(0);
        assertThat(kept.author()).contains(CAMILLE);
        assertThat(((Written.Fresh) written).entry().files()).singleElement().satisfies(file -> {
            assertThat(file.id()).isEqualTo(kept.id());
            assertThat(file.name()).isEqualTo("relevé.pdf");
            assertThat(file.type()).isEqualTo("application/pdf");
        });
        assertThat(world.uploads.begunBefore(world.clock.instant().plusSeconds(1), 10))
                .isEmpty();
    }

    /** As Jira's own pages name a file, so that its comment shows it. */
    @Test
    void its_comment_names_the_file() {
        var conversation = withRequest(world, node);
        node.sending.send(CUSTOMER, conversation, Samples.newClientId(), file("relevé.pdf"));

        node.mirroring.mirror(conversation.id(), Node.run(entry -> true));

        assertThat(world.requests.publicComments(conversation.request().orElseThrow()))
                .extracting(WrittenComment::text)
                .containsExactly("Bonjour", "[^relevé.pdf]");
        node.taking.catchUp(world.head(conversation.id()));
        assertThat(world.entries.after(conversation.id(), 0, 10)).hasSize(2);
    }

    @Test
    void sent_again_it_gives_the_first_entry_and_no_second_attachment() {
        var conversation = withRequest(world, node);
        var client = Samples.newClientId();
        var first = (Written.Fresh) node.sending.send(CUSTOMER, conversation, client, file("a.pdf"));

        var second = node.sending.send(CUSTOMER, conversation, client, file("a.pdf"));

        assertThat(((Written.Repeated) second).entry()).isEqualTo(first.entry());
        assertThat(attachments(world, conversation)).hasSize(1);
    }

    /** Comments name files: two with one name would both show the newer one. */
    @Test
    void the_second_of_a_name_gets_a_number() {
        var conversation = withRequest(world, node);

        node.sending.send(CUSTOMER, conversation, Samples.newClientId(), file("image.pdf"));
        node.sending.send(CUSTOMER, conversation, Samples.newClientId(), file("image.pdf"));

        assertThat(attachments(world, conversation))
                .extracting(RequestFiles.Kept::name)
                .containsExactly("image.pdf", "image (2).pdf");
    }

    @Test
    void while_the_request_does_not_exist_it_is_to_be_sent_again() {
        var conversation = world.opened(node, "Bonjour");
        var client = Samples.newClientId();

        var early = node.sending.send(CUSTOMER, conversation, client, file("a.pdf"));

        assertThat(early).isEqualTo(new Written.Refused(new Refusal.RequestNotYet()));
        node.mirroring.mirror(conversation.id(), Node.run(entry -> true));
        assertThat(node.sending.send(CUSTOMER, world.head(conversation.id()), client, file("a.pdf")))
                .isInstanceOf(Written.Fresh.class);
    }

    @Test
    void jiras_own_limit_and_jiras_own_permission_count_too() {
        var conversation = withRequest(world, node);
        world.files.limitedTo(3);
        var tooLarge = node.sending.send(CUSTOMER, conversation, Samples.newClientId(), file("a.pdf"));
        world.files.limitedTo(1_000);
        world.files.closed();
        var notAllowed = node.sending.send(CUSTOMER, conversation, Samples.newClientId(), file("a.pdf"));

        assertThat(tooLarge).isEqualTo(new Written.Refused(new Refusal.FileTooLarge(3)));
        assertThat(notAllowed).isEqualTo(new Written.Refused(new Refusal.NotYours()));
        assertThat(attachments(world, conversation)).isEmpty();
    }

    /** The heart of it: a node dies before or after any of its calls, and the client sends again. */
    @Test
    void whenever_a_node_is_killed_and_the_client_sends_again_there_is_one_attachment_and_one_entry() {
        var survived = false;
        for (var moment = 0; !survived; moment++) {
            assertThat(moment).isLessThan(ENOUGH);
            var place = new World();
            var conversation = withRequest(place, place.node());
            var client = Samples.newClientId();
            survived = sends(place.node(Fuse.blowingAt(moment)), conversation, client);

            var again = place.node().sending.send(CUSTOMER, conversation, client, file("a.pdf"));

            assertThat(again).isInstanceOfAny(Written.Fresh.class, Written.Repeated.class);
            assertThat(attachments(place, conversation))
                    .as("killed at %s", moment)
                    .hasSize(1);
            assertThat(withFiles(place, conversation))
                    .as("killed at %s", moment)
                    .hasSize(1);
        }
    }

    /** The client never comes back: what reached the request is shown, and nothing is half done. */
    @Test
    void whenever_a_node_is_killed_the_next_start_leaves_no_attachment_without_an_entry() {
        var survived = false;
        for (var moment = 0; !survived; moment++) {
            assertThat(moment).isLessThan(ENOUGH);
            var place = new World();
            var conversation = withRequest(place, place.node());
            survived = sends(place.node(Fuse.blowingAt(moment)), conversation, Samples.newClientId());
            place.clock.advance(Duration.ofMinutes(2));
            var next = place.node();

            place.uploads.begunBefore(place.clock.instant(), 10).forEach(next.sending::finish);

            assertThat(withFiles(place, conversation))
                    .as("killed at %s", moment)
                    .hasSameSizeAs(attachments(place, conversation));
            assertThat(place.uploads.begunBefore(place.clock.instant(), 10)).isEmpty();
        }
    }

    private boolean sends(Node mortal, Conversation conversation, ClientId client) {
        try {
            mortal.sending.send(CUSTOMER, conversation, client, file("a.pdf"));
            return true;
        } catch (Fuse.Killed e) {
            return false;
        }
    }

    /** R31: where nothing may be said, nothing is attached either. */
    @Test
    void what_is_closed_takes_no_file() {
        var conversation = withRequest(world, node);
        var sales = new State.OtherService("sales", "Ventes", "Sales", "ventes@example.com");
        node.journal.write(
                conversation.id(),
                Author.agent(ALINE),
                Samples.newClientId(),
                head -> Rulings.on(head.life(), new Act.Dismiss(ALINE, sales)));

        var written = node.sending.send(CUSTOMER, conversation, Samples.newClientId(), file("relevé.pdf"));

        assertThat(written).isEqualTo(new Written.Refused(new Refusal.IsOutOfScope()));
        assertThat(attachments(world, conversation)).isEmpty();
    }
}
