package io.guichet.core.conversation;

import static io.guichet.testkit.Cast.ALINE;
import static io.guichet.testkit.Cast.BENOIT;
import static io.guichet.testkit.Cast.CAMILLE;
import static io.guichet.testkit.Cast.HUGO;
import static io.guichet.testkit.Cast.SUP;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.core.conversation.Journal.Written;
import io.guichet.testkit.TestDesk;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whom an agent may invite to a session, and for which issues (R83–R88). */
class InvitingACustomerTest {

    private final TestDesk desk = new TestDesk();

    private KnownRequest raised() {
        return desk.knownRequests.raised(SUP, CAMILLE, "Export", "L’export échoue.");
    }

    @Test
    void the_reporter_of_a_request_is_invited_by_an_agent_who_sees_it() {
        var request = raised();
        desk.seenRequests.isSeenBy(request.ref(), Set.of(CAMILLE), Set.of(ALINE));

        assertThat(desk.inviting.invite(ALINE, request.ref().key())).isInstanceOf(Written.Fresh.class);
    }

    /** A security level hides the issue from Benoît, who is an agent of the project. */
    @Test
    void to_an_agent_who_may_not_see_the_issue_there_is_no_such_request() {
        var request = raised();
        desk.seenRequests.isSeenBy(request.ref(), Set.of(CAMILLE), Set.of(ALINE));
        desk.inviting.invite(ALINE, request.ref().key());

        assertThat(desk.inviting.invite(BENOIT, request.ref().key()))
                .isEqualTo(new Written.Refused(new Refusal.NotFound()));
        assertThat(desk.inviting.cancel(BENOIT, request.ref().key()))
                .isEqualTo(new Written.Refused(new Refusal.NotFound()));
    }

    @Test
    void of_an_issue_that_no_portal_shows_nobody_is_invited_and_nothing_is_opened() {
        var issue = desk.knownRequests.madeInJira(SUP, CAMILLE, "Sauvegardes");

        assertThat(desk.inviting.invite(ALINE, issue.ref().key()))
                .isEqualTo(new Written.Refused(new Refusal.NobodyToInvite()));
        assertThat(desk.conversations.byIssue(issue.ref().issueId())).isEmpty();
    }

    @Test
    void who_is_no_longer_its_reporter_is_not_invited() {
        var request = raised();
        desk.inviting.invite(ALINE, request.ref().key());
        desk.inviting.cancel(ALINE, request.ref().key());

        desk.seenRequests.isSeenBy(request.ref(), Set.of(HUGO), Set.of(ALINE));

        assertThat(desk.inviting.invite(ALINE, request.ref().key()))
                .isEqualTo(new Written.Refused(new Refusal.NobodyToInvite()));
    }

    /** The request exists, and the conversation's row does not know it yet. */
    @Test
    void a_request_that_says_whose_it_is_has_no_second_conversation() {
        var opened = desk.opens(CAMILLE, "Le rapport reste vide.");
        var request = desk.knownRequests.marked(opened);

        desk.inviting.invite(ALINE, request.ref().key());

        assertThat(desk.head(opened).state()).as("she waits already").isEqualTo(new State.Live(ALINE));
        assertThat(desk.conversations.byIssue(request.ref().issueId())).isEmpty();
    }

    /** Anybody may write a mark. */
    @Test
    void a_mark_that_names_somebody_elses_conversation_is_not_believed() {
        var opened = desk.opens(CAMILLE, "Le rapport reste vide.");
        var request = desk.knownRequests.marked(opened, HUGO);

        desk.inviting.invite(ALINE, request.ref().key());

        assertThat(desk.head(opened).state()).isEqualTo(new State.Requested());
        assertThat(desk.conversations.byIssue(request.ref().issueId())).isPresent();
    }
}
