package io.guichet.jira.lifecycle;

import static io.guichet.testkit.Cast.ALINE;
import static io.guichet.testkit.Cast.SUP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.cluster.ClusterInfo;
import com.atlassian.jira.cluster.ClusterMessagingService;
import com.atlassian.jira.issue.IssueManager;
import io.guichet.core.assistant.AssistingACustomer;
import io.guichet.core.availability.Availability;
import io.guichet.core.availability.Lease;
import io.guichet.core.availability.Presence;
import io.guichet.core.availability.PublicHolidays;
import io.guichet.core.conversation.Deadlines;
import io.guichet.core.conversation.Escalation;
import io.guichet.core.conversation.OpenMatters;
import io.guichet.core.conversation.Queue;
import io.guichet.core.conversation.StirringHeads;
import io.guichet.core.conversation.Waits;
import io.guichet.core.delivery.Onlookers;
import io.guichet.core.health.Mishaps;
import io.guichet.core.knowledge.FollowingTheKnowledgeBase;
import io.guichet.core.preferences.ChoosingPreferences;
import io.guichet.core.routing.Loads;
import io.guichet.core.routing.Offering;
import io.guichet.jira.assistant.AssistantThreads;
import io.guichet.jira.cluster.ClusterNews;
import io.guichet.jira.cluster.ClusterTail;
import io.guichet.jira.desk.CatchingUp;
import io.guichet.jira.desk.CommentDesk;
import io.guichet.jira.desk.CommentListener;
import io.guichet.jira.desk.DeskThreads;
import io.guichet.jira.desk.MirrorWorkers;
import io.guichet.jira.desk.Recovery;
import io.guichet.jira.people.JiraAffiliations;
import io.guichet.jira.people.Rosters;
import io.guichet.jira.storage.StoredProjects;
import io.guichet.testkit.CastCircles;
import io.guichet.testkit.MemoryChoices;
import io.guichet.testkit.MemoryGlobalSettings;
import io.guichet.testkit.Node;
import io.guichet.testkit.OneJvmLocks;
import io.guichet.testkit.OurThreads;
import io.guichet.testkit.World;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whatever start registers, stop takes back. */
class PluginLifecycleTest {

    private final World world = new World();
    private final Node node = world.node();
    private final EventPublisher events = mock(EventPublisher.class);
    private final ClusterInfo cluster = mock(ClusterInfo.class);
    private final ClusterMessagingService messages = mock(ClusterMessagingService.class);
    private final OneJvmLocks locks = new OneJvmLocks();
    private final MirrorWorkers workers =
            new MirrorWorkers(node.mirroring, locks, node.hub, world.clock, new Mishaps(world.clock));
    private final CommentDesk desk =
            new CommentDesk(mock(IssueManager.class), mock(), node.taking, node.following, mock());
    private final CommentListener listener = new CommentListener(events, desk);
    private final CatchingUp catchingUp = new CatchingUp(world.conversations, node.taking, desk, locks, world.clock);
    private final Presence presence = new Presence(world.leases, world.people, node.hub, world.clock);
    private final Loads loads = new Loads(node.journal, world.entries, node.hub, world.clock);
    private final PluginLifecycle lifecycle = new PluginLifecycle(
            cluster,
            new ClusterTail(world.entries, node.journal, node.hub, new Onlookers(world.clock), world.clock),
            new ClusterNews(
                    messages,
                    node.journal,
                    new ChoosingPreferences(new MemoryChoices(), new MemoryGlobalSettings(), node.hub),
                    node.hub),
            new DeskThreads(desk, listener, workers, catchingUp),
            new Recovery(
                    world.conversations,
                    world.entries,
                    node.opening,
                    workers,
                    desk,
                    catchingUp,
                    world.uploads,
                    node.sending,
                    world.clock),
            presence,
            new Availability(world.settings, PublicHolidays.NONE, presence, loads, node.hub, world.clock),
            moving(),
            mock(Rosters.class),
            mock(JiraAffiliations.class),
            mock(FollowingTheKnowledgeBase.class),
            new AssistantThreads(mock(AssistingACustomer.class), node.hub, new Mishaps(world.clock), world.clock),
            new Mishaps(world.clock));

    private Moving moving() {
        var matters = new OpenMatters(node.journal, node.hub, world.clock);
        return new Moving(
                new FollowingProjects(mock(StoredProjects.class), node.journal, presence),
                new StirringHeads(world.conversations, world.entries, node.journal),
                new Deadlines(node.journal, world.entries, world.settings, node.hub, world.clock),
                new Queue(node.journal, node.hub),
                matters,
                new Waits(world.entries, world.conversations, node.hub, world.clock),
                new Escalation(matters, world.settings, node.hub, world.clock),
                loads,
                new Offering(node.journal, presence, loads, new CastCircles(), world.settings, node.hub, world.clock));
    }

    @Test
    void after_a_start_what_was_left_is_mirrored_and_after_a_stop_nothing_is_left() {
        var id = world.opened(world.node(), "un").id();

        lifecycle.onStart();
        await().untilAsserted(() -> assertThat(world.head(id).request()).isPresent());
        lifecycle.onStop();

        OurThreads.areGone();
        verify(events).register(listener);
        verify(events, atLeastOnce()).unregister(listener);
    }

    @Test
    void on_a_cluster_it_listens_to_the_other_nodes_and_leaves_them() {
        when(cluster.isClustered()).thenReturn(true);

        lifecycle.onStart();
        await().untilAsserted(() -> assertThat(OurThreads.alive()).contains("guichet-tail", "guichet-clock"));
        lifecycle.onStop();

        OurThreads.areGone();
        verify(messages, times(4)).registerListener(any(), any());
        verify(messages, times(4)).unregisterListener(any(), any());
    }

    @Test
    void on_a_cluster_what_agents_say_on_other_nodes_is_known_within_seconds() {
        when(cluster.isClustered()).thenReturn(true);
        lifecycle.onStart();
        await().untilAsserted(() -> assertThat(OurThreads.alive()).contains("guichet-clock"));
        world.leases.save(new Lease(ALINE, true, Optional.empty(), Set.of(), world.clock.instant()));

        await().atMost(Duration.ofSeconds(6))
                .untilAsserted(() -> assertThat(presence.availableIn(SUP)).contains(ALINE));
        lifecycle.onStop();
    }

    @Test
    void started_twice_it_is_started_once_and_stopped_twice_it_is_stopped_once() {
        lifecycle.onStart();
        lifecycle.onStart();
        lifecycle.onStop();
        lifecycle.onStop();

        OurThreads.areGone();
        verify(events, times(1)).register(listener);
        verify(events, times(1)).unregister(listener);
    }

    @Test
    void it_can_be_started_again() {
        lifecycle.onStart();
        lifecycle.onStop();
        lifecycle.onStart();
        var id = world.opened(node, "un").id();
        await().untilAsserted(() -> assertThat(world.head(id).request()).isPresent());
        lifecycle.onStop();

        OurThreads.areGone();
    }
}
