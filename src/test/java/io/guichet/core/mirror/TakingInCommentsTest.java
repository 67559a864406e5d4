package io.guichet.core.mirror;

import static io.guichet.testkit.Cast.ALINE;
import static io.guichet.testkit.Cast.CAMILLE;
import static io.guichet.testkit.Cast.HUGO;
import static io.guichet.testkit.Cast.LEA;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.core.conversation.Author;
import io.guichet.core.conversation.Content;
import io.guichet.core.conversation.Content.Amendment;
import io.guichet.core.conversation.Content.Happened;
import io.guichet.core.conversation.Content.Message;
import io.guichet.core.conversation.Content.Via;
import io.guichet.core.conversation.ConversationId;
import io.guichet.core.conversation.Entries;
import io.guichet.core.conversation.Entry;
import io.guichet.core.conversation.RequestRef;
import io.guichet.testkit.Node;
import io.guichet.testkit.World;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is said on the issue or the request page is said in the conversation too (R37, R161). */
class TakingInCommentsTest {

    private final World world = new World();
    private final Node node = world.node();
    private ConversationId id;
    private RequestRef request;

    @BeforeEach
    void camille_has_asked_something() {
        id = world.opened(node, "un").id();
        node.mirroring.mirror(id, Node.run(entry -> true));
        request = world.head(id).request().orElseThrow();
    }

    private List<Entry> entries() {
        return world.entries.after(id, 0, 100);
    }

    private Entry last() {
        return entries().get(entries().size() - 1);
    }

    @Test
    void an_agents_comment_is_an_agents_message() {
        var comment = world.requests.writtenInJira(request, ALINE, "Je regarde.");

        node.taking.written(request.issueId(), comment);

        assertThat(last().content()).isEqualTo(Message.commented("Je regarde."));
        assertThat(last().author()).isEqualTo(Author.agent(ALINE));
        assertThat(world.entries.unfinished(10)).isEmpty();
    }

    @Test
    void the_customers_comment_on_the_request_page_is_hers() {
        node.taking.written(request.issueId(), world.requests.writtenInJira(request, CAMILLE, "Merci"));

        assertThat(last().author()).isEqualTo(Author.customer(CAMILLE));
    }

    @Test
    void another_customer_who_takes_part_in_the_request_speaks_as_a_customer() {
        node.taking.written(request.issueId(), world.requests.writtenInJira(request, LEA, "Moi aussi"));

        assertThat(last().author()).isEqualTo(Author.customer(LEA));
    }

    @Test
    void the_same_comment_heard_of_again_changes_nothing() {
        var comment = world.requests.writtenInJira(request, ALINE, "Je regarde.");
        node.taking.written(request.issueId(), comment);

        node.taking.written(request.issueId(), comment);
        world.node().taking.written(request.issueId(), comment);

        assertThat(entries()).hasSize(2);
    }

    @Test
    void our_own_mirrors_comment_is_not_taken_in() {
        var ours = world.requests.publicComments(request).get(0);

        node.taking.written(request.issueId(), ours);

        assertThat(entries()).hasSize(1);
    }

    /** The look for the comment and the look at the entry are two; the mirror writes in between. */
    @Test
    void our_own_mirrors_comment_is_not_taken_in_when_it_is_noted_meanwhile() {
        var ours = world.requests.publicComments(request).get(0);
        var looking = (Entries) Proxy.newProxyInstance(
                Entries.class.getClassLoader(),
                new Class<?>[] {Entries.class},
                (proxy, method, arguments) -> method.getName().equals("ofComment")
                        ? Optional.empty()
                        : method.invoke(world.entries, arguments));
        var taking = new TakingInComments(world.conversations, looking, node.journal, world.requests, world.people);

        taking.written(request.issueId(), ours);

        assertThat(entries()).hasSize(1);
    }

    @Test
    void comments_on_other_requests_are_nobodys_business() {
        node.taking.written(999, new WrittenComment(1, ALINE, "ailleurs", Optional.empty()));
        node.taking.edited(999, new WrittenComment(1, ALINE, "ailleurs", Optional.empty()));
        node.taking.deleted(999, 1);

        assertThat(entries()).hasSize(1);
    }

    @Test
    void an_edit_changes_the_entry_and_is_told_by_a_new_one() {
        var comment = world.requests.writtenInJira(request, ALINE, "Je regade.");
        node.taking.written(request.issueId(), comment);

        node.taking.edited(request.issueId(), changed(comment, "Je regarde."));

        assertThat(entries().get(1).content()).isEqualTo(new Message("Je regarde.", Via.JIRA, Amendment.EDITED));
        assertThat(last().content()).isEqualTo(Content.Event.to(2, Happened.EDITED));
    }

    @Test
    void the_same_edit_heard_of_again_changes_nothing() {
        var comment = world.requests.writtenInJira(request, ALINE, "Je regade.");
        node.taking.written(request.issueId(), comment);
        node.taking.edited(request.issueId(), changed(comment, "Je regarde."));

        node.taking.edited(request.issueId(), changed(comment, "Je regarde."));

        assertThat(entries()).hasSize(3);
    }

    @Test
    void an_edit_of_a_mirrored_message_in_jira_reaches_the_chat() {
        var ours = world.requests.publicComments(request).get(0);

        node.taking.edited(request.issueId(), changed(ours, "un, corrigé"));

        assertThat(entries().get(0).content()).isEqualTo(new Message("un, corrigé", Via.CHAT, Amendment.EDITED));
        assertThat(last().content()).isEqualTo(Content.Event.to(1, Happened.EDITED));
    }

    /** Anybody can write the mark of a mirror on a comment of her own. */
    @Test
    void a_comment_that_pretends_to_mirror_anothers_message_changes_nothing_of_it() {
        var forged = new WrittenComment(77, HUGO, "falsifié", Optional.of(new Claim(id.value(), 1)));

        node.taking.edited(request.issueId(), forged);

        assertThat(entries().get(0).content()).isEqualTo(Message.typed("un"));
    }

    @Test
    void a_deleted_comment_leaves_an_empty_place() {
        var comment = world.requests.writtenInJira(request, ALINE, "faux");
        node.taking.written(request.issueId(), comment);

        node.taking.deleted(request.issueId(), comment.id());
        node.taking.deleted(request.issueId(), comment.id());

        assertThat(entries().get(1).content()).isEqualTo(new Message("", Via.JIRA, Amendment.DELETED));
        assertThat(last().content()).isEqualTo(Content.Event.to(2, Happened.DELETED));
        assertThat(entries()).hasSize(3);
    }

    @Test
    void a_deletion_of_what_is_unknown_is_none() {
        node.taking.deleted(request.issueId(), 4_711);

        assertThat(entries()).hasSize(1);
    }

    @Test
    void what_was_internal_and_becomes_public_is_taken_in_by_its_edit() {
        var comment = world.requests.writtenInJira(request, ALINE, "maintenant pour tous");

        node.taking.edited(request.issueId(), comment);

        assertThat(last().content()).isEqualTo(Message.commented("maintenant pour tous"));
    }

    @Test
    void what_was_hidden_and_is_shown_again_has_its_words_back() {
        var comment = world.requests.writtenInJira(request, ALINE, "visible");
        node.taking.written(request.issueId(), comment);
        node.taking.deleted(request.issueId(), comment.id());

        node.taking.edited(request.issueId(), comment);

        assertThat(entries().get(1).content()).isEqualTo(new Message("visible", Via.JIRA, Amendment.EDITED));
    }

    @Test
    void catching_up_takes_in_what_nobody_listened_to_once_and_in_order() {
        world.requests.writtenInJira(request, ALINE, "deux");
        world.requests.writtenInJira(request, CAMILLE, "trois");

        node.taking.catchUp(world.head(id));
        node.taking.catchUp(world.head(id));

        assertThat(entries())
                .extracting(entry -> ((Message) entry.content()).text())
                .containsExactly("un", "deux", "trois");
    }

    @Test
    void a_comment_that_claims_to_mirror_what_it_does_not_is_taken_in_all_the_same() {
        var claims = List.of(
                new Claim(id.value(), 1),
                new Claim(id.value(), 99),
                new Claim(id.value(), -1),
                new Claim("elsewhere", 1));
        for (var i = 0; i < claims.size(); i++) {
            var comment = new WrittenComment(70 + i, ALINE, "vrai " + i, Optional.of(claims.get(i)));
            node.taking.written(request.issueId(), comment);
        }
        var twin = new WrittenComment(80, CAMILLE, "deuxième copie", Optional.of(new Claim(id.value(), 1)));
        node.taking.written(request.issueId(), twin);

        assertThat(entries())
                .extracting(entry -> ((Message) entry.content()).text())
                .containsExactly("un", "vrai 0", "vrai 1", "vrai 2", "vrai 3", "deuxième copie");
    }

    @Test
    void catching_up_follows_what_was_edited_deleted_or_made_internal_unheard() {
        var edited = world.requests.writtenInJira(request, ALINE, "deux");
        var withdrawn = world.requests.writtenInJira(request, ALINE, "secret d’équipe");
        node.taking.written(request.issueId(), edited);
        node.taking.written(request.issueId(), withdrawn);
        world.requests.edited(edited, "deux, corrigé");
        world.requests.withdrawn(withdrawn);

        node.taking.catchUp(world.head(id));
        node.taking.catchUp(world.head(id));

        assertThat(entries().get(1).content()).isEqualTo(new Message("deux, corrigé", Via.JIRA, Amendment.EDITED));
        assertThat(entries().get(2).content()).isEqualTo(new Message("", Via.JIRA, Amendment.DELETED));
        assertThat(entries()).hasSize(5);
    }

    @Test
    void other_line_ends_in_jira_are_no_edit() {
        var comment = world.requests.writtenInJira(request, ALINE, "une ligne\nune autre");
        node.taking.written(request.issueId(), comment);

        node.taking.edited(request.issueId(), changed(comment, "une ligne\r\nune autre\r\n"));

        assertThat(entries()).hasSize(2);
    }

    private static WrittenComment changed(WrittenComment comment, String text) {
        return new WrittenComment(comment.id(), comment.author(), text, comment.claim());
    }
}
