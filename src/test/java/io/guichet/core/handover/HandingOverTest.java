package io.guichet.core.handover;

import static io.guichet.testkit.Cast.ALINE;
import static io.guichet.testkit.Cast.BENOIT;
import static io.guichet.testkit.Cast.CAMILLE;
import static io.guichet.testkit.Samples.newClientId;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.core.conversation.AttachmentId;
import io.guichet.core.conversation.ClientId;
import io.guichet.core.conversation.Content;
import io.guichet.core.conversation.Conversation;
import io.guichet.core.conversation.Entry;
import io.guichet.core.conversation.HandOver;
import io.guichet.core.conversation.Refusal;
import io.guichet.core.conversation.RequestRef;
import io.guichet.core.entitlement.Access;
import io.guichet.core.handover.HandingOver.Outcome;
import io.guichet.core.handover.HandingOver.Wish;
import io.guichet.core.handover.OtherTeams.Copy;
import io.guichet.core.people.Role;
import io.guichet.testkit.MemoryOtherTeams;
import io.guichet.testkit.OneJvmLocks;
import io.guichet.testkit.TestDesk;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A copy is made once, and what becomes of it comes back once (R116, R118, R121). */
class HandingOverTest {

    private static final Access AGENT = new Access(ALINE, Role.AGENT);
    private static final AttachmentId FILE = new AttachmentId(7);

    private final TestDesk desk = new TestDesk();
    private final MemoryOtherTeams teams = new MemoryOtherTeams();
    private final HandingOver handing = new HandingOver(teams, desk.journal, desk.entries, new OneJvmLocks());
    private final FollowingHandOvers following = new FollowingHandOvers(desk.journal);

    @Test
    void the_same_call_again_leads_to_the_same_copy_and_completes_it() {
        var conversation = opened();
        var once = newClientId();
        teams.broken.add(FILE);

        var first = handing.handOver(AGENT, conversation, wish(conversation, once));
        teams.broken.clear();
        var second = handing.handOver(AGENT, conversation, wish(conversation, once));

        assertThat(first).isEqualTo(new Outcome.Done("DEV-1", List.of("7.pdf"), true));
        assertThat(second).isEqualTo(new Outcome.Done("DEV-1", List.of(), false));
        assertThat(teams.copies).hasSize(1);
        assertThat(teams.comments).containsExactly("Bonjour");
        assertThat(teams.files).containsExactly(FILE);
        assertThat(copies(conversation)).extracting(HandOver::key).containsExactly("DEV-1");
    }

    @Test
    void what_jira_refuses_leaves_nothing_behind() {
        var conversation = opened();
        teams.refusal = Map.of("components", "Component/s is required.");

        var refused = handing.handOver(AGENT, conversation, wish(conversation, newClientId()));

        assertThat(refused).isEqualTo(new Outcome.Refused(new Refusal.HandOverRefused(teams.refusal)));
        assertThat(copies(conversation)).isEmpty();
    }

    /** What was said goes nowhere without ADD_COMMENTS, whatever a page asked for; the copy is made all the same. */
    @Test
    void a_transcript_stays_where_the_agent_may_not_comment() {
        var conversation = opened();
        teams.silent = true;

        var done = handing.handOver(AGENT, conversation, wish(conversation, newClientId()));

        assertThat(done).isInstanceOf(Outcome.Done.class);
        assertThat(teams.copies).hasSize(1);
        assertThat(teams.comments).isEmpty();
    }

    @Test
    void a_customer_hands_nothing_over() {
        var conversation = opened();

        var refused =
                handing.handOver(new Access(CAMILLE, Role.CUSTOMER), conversation, wish(conversation, newClientId()));

        assertThat(refused).isEqualTo(new Outcome.Refused(new Refusal.NotYours()));
        assertThat(teams.copies).isEmpty();
    }

    @Test
    void the_resolution_comes_back_once_with_one_note() {
        var conversation = opened();
        handing.handOver(AGENT, conversation, wish(conversation, newClientId()));

        resolved(conversation, 20_001, "DEV-1", "Terminé", Instant.EPOCH);
        resolved(conversation, 20_001, "DEV-1", "Terminé", Instant.EPOCH);
        resolved(conversation, 20_002, "DEV-9", "Terminé", Instant.EPOCH);

        assertThat(copies(conversation).get(0).settled().orElseThrow().resolution())
                .isEqualTo("Terminé");
        assertThat(desk.entries.after(conversation.id(), 0, 100).stream().map(Entry::content))
                .filteredOn(Content.Note.class::isInstance)
                .containsExactly(new Content.Note("DEV-1 : Terminé"));
    }

    @Test
    void a_copy_that_was_moved_or_is_resolved_once_more_is_told_as_well() {
        var conversation = opened();
        handing.handOver(AGENT, conversation, wish(conversation, newClientId()));
        resolved(conversation, 20_001, "PO-4", "Terminé", desk.clock.instant());

        desk.clock.advance(Duration.ofHours(1));
        resolved(conversation, 20_001, "PO-4", "Refusé", desk.clock.instant().minusSeconds(1));

        var settled = copies(conversation).get(0).settled().orElseThrow();
        assertThat(settled.resolution()).isEqualTo("Refusé");
        assertThat(desk.entries.after(conversation.id(), 0, 100).stream().map(Entry::content))
                .filteredOn(Content.Note.class::isInstance)
                .containsExactly(new Content.Note("PO-4 : Terminé"), new Content.Note("PO-4 : Refusé"));
    }

    private void resolved(Conversation conversation, long issueId, String key, String resolution, Instant at) {
        following.settled(
                conversation.id(), new RequestRef(issueId, key), resolution, at, reader -> key + " : " + resolution);
    }

    private Conversation opened() {
        var opened = desk.opens(CAMILLE, "L’export plante.");
        var request = new RequestRef(10_012, "SUP-12");
        desk.conversations.link(opened.id(), request);
        desk.journal.update(opened.id(), head -> head.with(request));
        return desk.journal.head(opened.id()).orElseThrow();
    }

    private List<HandOver> copies(Conversation conversation) {
        return desk.journal.head(conversation.id()).orElseThrow().life().handOvers();
    }

    /** Both dialogues were open before either copy was there. */
    @Test
    void of_two_agents_who_hand_it_over_the_second_is_told_of_the_first_copy_and_may_insist() {
        var conversation = opened();
        var colleague = new Access(BENOIT, Role.AGENT);
        var first = newClientId();
        var second = newClientId();
        handing.handOver(AGENT, conversation, seeing(conversation, first));

        var told = handing.handOver(colleague, conversation, seeing(conversation, second));
        var again = handing.handOver(AGENT, conversation, seeing(conversation, first));

        var copy = copies(conversation).get(0);
        assertThat(told).isEqualTo(new Outcome.Refused(new Refusal.HandedOverMeanwhile(ALINE, copy.key())));
        assertThat(again).as("her own call again").isInstanceOf(Outcome.Done.class);
        assertThat(teams.copies).hasSize(1);

        assertThat(handing.handOver(colleague, conversation, seeing(conversation, second, copy.key())))
                .isInstanceOf(Outcome.Done.class);
        assertThat(teams.copies).hasSize(2);
    }

    private static Wish seeing(Conversation conversation, ClientId once, String... keys) {
        var wish = wish(conversation, once);
        return new Wish(wish.copy(), wish.files(), wish.transcript(), Optional.of(Set.of(keys)));
    }

    private static Wish wish(Conversation conversation, ClientId once) {
        var copy = new Copy(conversation.id(), once, "DEV", "Bogue", "Export", "Il plante.", Map.of(), "", Map.of());
        return new Wish(copy, List.of(FILE), Optional.of("Bonjour"), Optional.empty());
    }
}
