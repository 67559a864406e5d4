package io.guichet.core.files;

import static io.guichet.testkit.Cast.ALINE;
import static io.guichet.testkit.Cast.CAMILLE;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.core.conversation.AttachedFile;
import io.guichet.core.conversation.AttachmentId;
import io.guichet.core.conversation.Author;
import io.guichet.core.conversation.Content.Message;
import io.guichet.core.conversation.Conversation;
import io.guichet.core.conversation.Verdict;
import io.guichet.core.entitlement.Access;
import io.guichet.core.people.Role;
import io.guichet.testkit.Node;
import io.guichet.testkit.Samples;
import io.guichet.testkit.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Only what an entry brought is handed out, and only with the conversation it belongs to. */
class FetchingAFileTest {

    private final World world = new World();
    private final Node node = world.node();
    private final FetchingAFile fetching = new FetchingAFile(world.entries, world.files);
    private final Access camille = new Access(CAMILLE, Role.CUSTOMER);
    private final Conversation conversation = conversation();
    private final AttachmentId shown =
            world.files.attachedInJira(conversation.request().orElseThrow(), ALINE, "guide.pdf");

    @BeforeEach
    void an_agent_has_sent_a_file() {
        var file = new AttachedFile(shown, "guide.pdf", 3, "application/pdf");
        node.journal.write(
                conversation.id(),
                Author.agent(ALINE),
                Samples.newClientId(),
                head -> new Verdict.Go(Message.bringing(file)));
    }

    private Conversation conversation() {
        var opened = world.opened(node, "Bonjour");
        node.mirroring.mirror(opened.id(), Node.run(entry -> true));
        return world.head(opened.id());
    }

    @Test
    void a_file_that_an_entry_brought_is_handed_out() {
        assertThat(fetching.find(camille, conversation, shown))
                .map(AttachedFile::name)
                .contains("guide.pdf");
    }

    /** Such as the one of an internal comment. */
    @Test
    void a_file_of_the_request_that_no_entry_brought_does_not_exist() {
        var internal = world.files.attachedInJira(conversation.request().orElseThrow(), ALINE, "interne.pdf");

        assertThat(fetching.find(camille, conversation, internal)).isEmpty();
        assertThat(fetching.find(new Access(ALINE, Role.AGENT), conversation, internal))
                .isEmpty();
    }

    @Test
    void a_file_is_not_found_through_another_conversation() {
        assertThat(fetching.find(camille, conversation(), shown)).isEmpty();
    }

    @Test
    void a_deleted_message_takes_its_file_along() {
        var entry = world.entries.withFiles(conversation.id()).get(0);
        world.entries.amend(
                conversation.id(),
                entry.number(),
                new Message(
                        "",
                        io.guichet.core.conversation.Content.Via.CHAT,
                        io.guichet.core.conversation.Content.Amendment.DELETED));

        assertThat(fetching.find(camille, conversation, shown)).isEmpty();
    }

    @Test
    void what_was_deleted_in_jira_is_gone() {
        var known = new KnownFiles(node.journal, world.files, world.clock);
        assertThat(known.isThere(conversation.id(), shown)).isTrue();

        world.files.deletedInJira(shown);
        world.clock.advance(java.time.Duration.ofSeconds(6));

        assertThat(fetching.find(camille, conversation, shown)).isEmpty();
        assertThat(known.isThere(conversation.id(), shown)).isFalse();
    }
}
