package io.guichet.core.mirror;

import static io.guichet.testkit.Cast.ALINE;
import static io.guichet.testkit.Cast.BENOIT;
import static io.guichet.testkit.Cast.CAMILLE;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.core.conversation.Act;
import io.guichet.core.conversation.Author;
import io.guichet.core.conversation.Content.Amendment;
import io.guichet.core.conversation.Content.Message;
import io.guichet.core.conversation.Content.Via;
import io.guichet.core.conversation.State;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is said on the request, by mail or on its page, may open it again (R39, R101, R156). */
class RepliesOutsideChatTest extends MirroredConversation {

    /** R39, R101: by mail, or on the request's page; she is not in the chat, so nobody is sent for. */
    @Test
    void a_reply_outside_chat_opens_the_request_again_and_waits_for_its_agent() {
        acts(Author.agent(ALINE), new Act.Accept(ALINE, world.clock.instant()));
        acts(Author.agent(ALINE), new Act.Propose());
        acts(Author.customer(CAMILLE), new Act.Confirm());
        mirrors();

        comments("Il manque la dernière page.");
        mirrors();
        mirrors();

        assertThat(world.requests.isResolved(request())).isFalse();
        assertThat(world.requests.movers(request())).containsExactly(ALINE, CAMILLE);
        var life = head().life();
        assertThat(life.reopening().orElseThrow().status()).isEqualTo("En cours");
        assertThat(life.isSolved()).isFalse();
        assertThat(life.unanswered()).isPresent();
        assertThat(life.state()).isEqualTo(new State.Ended(Optional.of(ALINE)));
        assertThat(world.requests.publicComments(request()))
                .extracting(WrittenComment::text)
                .containsOnlyOnce("Il manque la dernière page.");
        assertThat(world.entries.unfinished(10)).isEmpty();
    }

    @Test
    void what_agents_comment_opens_nothing() {
        mirrors();
        world.requests.resolvedInJira(request(), BENOIT);

        node.taking.written(request().issueId(), world.requests.writtenInJira(request(), ALINE, "Corrigé."));
        mirrors();

        assertThat(world.requests.isResolved(request())).isTrue();
    }

    /** What an invitation finds on an older request was heard then. */
    @Test
    void what_was_there_before_the_conversation_opens_nothing() {
        mirrors();
        world.requests.resolvedInJira(request(), BENOIT);
        var comment = world.requests.writtenInJira(request(), CAMILLE, "Merci.");
        world.requests.isOf(comment, conversation.createdAt().minusSeconds(60));

        node.taking.written(request().issueId(), comment);
        mirrors();

        assertThat(world.requests.isResolved(request())).isTrue();
    }

    /** Edited twice before the mirror came by: Jira's words stay as they are. */
    @Test
    void a_reply_outside_chat_is_never_corrected_from_here() {
        mirrors();
        var comment = comments("un");
        world.requests.edited(comment, "deux");
        node.taking.edited(request().issueId(), with(comment, "deux"));
        world.requests.edited(with(comment, "deux"), "trois");
        node.taking.edited(request().issueId(), with(comment, "trois"));
        world.requests.edited(with(comment, "trois"), "quatre");

        mirrors();

        assertThat(world.entries.ofComment(comment.id()).orElseThrow().content())
                .isEqualTo(new Message("trois", Via.JIRA, Amendment.EDITED));
        assertThat(world.requests.publicComments(request()))
                .extracting(WrittenComment::text)
                .contains("quatre");
    }

    private static WrittenComment with(WrittenComment comment, String text) {
        return new WrittenComment(comment.id(), comment.author(), text, comment.claim());
    }

    private WrittenComment comments(String text) {
        var comment = world.requests.writtenInJira(request(), CAMILLE, text);
        node.taking.written(request().issueId(), comment);
        return comment;
    }
}
