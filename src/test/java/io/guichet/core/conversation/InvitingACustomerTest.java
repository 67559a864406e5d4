package io.guichet.core.conversation;

import static io.guichet.testkit.Cast.ALINE;
import static io.guichet.testkit.Cast.BENOIT;
import static io.guichet.testkit.Cast.CAMILLE;
import static io.guichet.testkit.Cast.HUGO;
import static io.guichet.testkit.Cast.SUP;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.core.conversation.Journal.Written;
import io.guichet.core.entitlement.Access;
import io.guichet.core.people.PersonKey;
import io.guichet.core.people.Role;
import io.guichet.testkit.TestDesk;
import java.time.Duration;
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

    /** R45, R86: refused, she may be asked again at once; the card then lets her say that it is enough for today. */
    @Test
    void from_the_second_time_on_she_is_known_to_have_refused_whoever_asks_about_whatever() {
        var first = raised();
        var other = desk.knownRequests.raised(SUP, CAMILLE, "Import", "L’import échoue.");
        assertThat(openFor(first).refused()).isZero();
        refuse(first);

        assertThat(invited(BENOIT, other).refused()).isEqualTo(1);
        refuse(other);
        assertThat(invited(ALINE, first).refused()).isEqualTo(2);
    }

    @Test
    void what_she_refused_yesterday_is_forgotten_and_so_is_not_today() {
        var request = raised();
        openFor(request);
        desk.inviting.refuseForToday(new Access(CAMILLE, Role.CUSTOMER), conversationOf(request));

        var midnight = desk.clock
                .instant()
                .atZone(desk.settings.of(SUP).schedule().zone())
                .toLocalDate()
                .plusDays(1)
                .atStartOfDay(desk.settings.of(SUP).schedule().zone())
                .toInstant();
        assertThat(desk.inviting.invite(ALINE, request.ref().key()))
                .isEqualTo(new Written.Refused(new Refusal.NotToday(midnight)));
        desk.clock.advance(Duration.between(desk.clock.instant(), midnight));

        assertThat(invited(ALINE, request).refused()).isZero();
    }

    /** Whoever asks next about whatever: it is she who is left in peace. */
    @Test
    void not_today_holds_for_all_of_her_requests_and_ends_what_else_is_open() {
        var request = raised();
        var other = desk.knownRequests.raised(SUP, CAMILLE, "Import", "L’import échoue.");
        var third = desk.knownRequests.raised(SUP, CAMILLE, "Droits", "Plus de droits.");
        openFor(request);
        invited(BENOIT, other);

        desk.inviting.refuseForToday(new Access(CAMILLE, Role.CUSTOMER), conversationOf(request));
        projected(request);

        assertThat(desk.head(conversationOf(other))
                        .life()
                        .invitation()
                        .orElseThrow()
                        .answer())
                .isEqualTo(Answer.REFUSED);
        assertThat(desk.inviting.invite(BENOIT, third.ref().key()))
                .isInstanceOfSatisfying(Written.Refused.class, refused -> assertThat(refused.why())
                        .isInstanceOf(Refusal.NotToday.class));
        assertThat(desk.inviting.invite(
                        ALINE,
                        desk.knownRequests
                                .raised(SUP, HUGO, "Export", "Export.")
                                .ref()
                                .key()))
                .as("another customer")
                .isInstanceOf(Written.Fresh.class);
    }

    /** She may change her mind: who asks for help herself is answered. */
    @Test
    void who_said_not_today_and_writes_herself_is_answered() {
        var request = raised();
        openFor(request);
        var hers = new Access(CAMILLE, Role.CUSTOMER);
        desk.inviting.refuseForToday(hers, conversationOf(request));
        var opened = desk.opens(CAMILLE, "Finalement, j’ai besoin de vous.");
        var waiting = desk.knownRequests.marked(opened);

        desk.inviting.invite(ALINE, waiting.ref().key());

        assertThat(desk.head(opened).state()).isEqualTo(new State.Live(ALINE));
    }

    private Invitation openFor(KnownRequest request) {
        return invited(ALINE, request);
    }

    private Invitation invited(PersonKey agent, KnownRequest request) {
        desk.seenRequests.isSeenBy(request.ref(), Set.of(request.reporter()), Set.of(ALINE, BENOIT));
        assertThat(desk.inviting.invite(agent, request.ref().key())).isInstanceOf(Written.Fresh.class);
        return projected(request).life().openInvitation().orElseThrow();
    }

    /** As the mirror does in a moment. */
    private Conversation projected(KnownRequest request) {
        var head = desk.head(conversationOf(request));
        desk.conversations.project(head);
        return head;
    }

    private void refuse(KnownRequest request) {
        desk.inviting.answer(new Access(CAMILLE, Role.CUSTOMER), conversationOf(request), false);
        projected(request);
    }

    private Conversation conversationOf(KnownRequest request) {
        return desk.conversations.byIssue(request.ref().issueId()).orElseThrow();
    }
}
