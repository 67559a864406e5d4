package io.guichet.core.mirror;

import static io.guichet.testkit.Cast.CAMILLE;
import static io.guichet.testkit.Samples.newClientId;

import io.guichet.core.conversation.Act;
import io.guichet.core.conversation.Author;
import io.guichet.core.conversation.Content.Message;
import io.guichet.core.conversation.Conversation;
import io.guichet.core.conversation.RequestRef;
import io.guichet.core.conversation.Rulings;
import io.guichet.core.conversation.Verdict;
import io.guichet.testkit.Node;
import io.guichet.testkit.World;

/** A conversation with its request, and what may be done in it. */
abstract class MirroredConversation {

    final World world = new World();
    final Node node = world.node();
    final Conversation conversation = world.opened(node, "Le rapport reste vide.");

    void mirrors() {
        node.mirroring.mirror(conversation.id(), Node.run(entry -> false));
    }

    void acts(Author author, Act act) {
        node.journal.write(conversation.id(), author, newClientId(), head -> Rulings.on(head.life(), act));
    }

    void says() {
        node.journal.write(
                conversation.id(),
                Author.customer(CAMILLE),
                newClientId(),
                head -> new Verdict.Go(Message.typed("Il manque la dernière page.")));
    }

    RequestRef request() {
        return head().request().orElseThrow();
    }

    Conversation head() {
        return world.head(conversation.id());
    }
}
