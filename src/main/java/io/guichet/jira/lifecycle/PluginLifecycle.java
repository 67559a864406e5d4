package io.guichet.jira.lifecycle;

import com.atlassian.jira.cluster.ClusterInfo;
import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import io.guichet.core.availability.Availability;
import io.guichet.core.availability.Presence;
import io.guichet.core.health.Mishaps;
import io.guichet.core.knowledge.FollowingTheKnowledgeBase;
import io.guichet.jira.assistant.AssistantThreads;
import io.guichet.jira.cluster.ClusterNews;
import io.guichet.jira.cluster.ClusterTail;
import io.guichet.jira.desk.DeskThreads;
import io.guichet.jira.desk.Recovery;
import io.guichet.jira.people.JiraAffiliations;
import io.guichet.jira.people.Rosters;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;

/** Starts everything of ours that lives beside requests, once Jira is up, and stops it when the plugin goes. */
@Named
@ExportAsService(LifecycleAware.class)
public final class PluginLifecycle implements LifecycleAware {

    private static final Duration LOOK_FOR_ENTRIES = Duration.ofMillis(250);
    private static final Duration READ_PRESENCE = Duration.ofSeconds(2);
    private static final Duration LET_LEASES_LAPSE = Duration.ofSeconds(2);
    private static final Duration LOOK_AT_HOURS = Duration.ofSeconds(2);
    private static final Duration SWEEP = Duration.ofSeconds(30);
    private static final Duration ANSWER_WHAT_WAS_LEFT = Duration.ofSeconds(10);
    private static final Duration OFFER_AND_LOOK_AT_DEADLINES = Duration.ofMillis(250);
    private static final Duration TELL_OF_QUEUES = Duration.ofSeconds(1);
    private static final Duration READ_ROSTERS = Duration.ofSeconds(30);
    private static final Duration READ_WHAT_STIRS = Duration.ofSeconds(15);

    private final ClusterInfo cluster;
    private final ClusterTail tail;
    private final ClusterNews news;
    private final DeskThreads desk;
    private final Recovery recovery;
    private final Presence presence;
    private final Availability availability;
    private final Moving moving;
    private final Rosters rosters;
    private final JiraAffiliations affiliations;
    private final FollowingTheKnowledgeBase knowledge;
    private final AssistantThreads assistant;
    private final Mishaps mishaps;
    private final Deque<Runnable> stops = new ArrayDeque<>();

    @Inject
    public PluginLifecycle(
            @ComponentImport ClusterInfo cluster,
            ClusterTail tail,
            ClusterNews news,
            DeskThreads desk,
            Recovery recovery,
            Presence presence,
            Availability availability,
            Moving moving,
            Rosters rosters,
            JiraAffiliations affiliations,
            FollowingTheKnowledgeBase knowledge,
            AssistantThreads assistant,
            Mishaps mishaps) {
        this.cluster = cluster;
        this.tail = tail;
        this.news = news;
        this.desk = desk;
        this.recovery = recovery;
        this.presence = presence;
        this.availability = availability;
        this.moving = moving;
        this.rosters = rosters;
        this.affiliations = affiliations;
        this.knowledge = knowledge;
        this.mishaps = mishaps;
        this.assistant = assistant;
    }

    @Override
    public synchronized void onStart() {
        if (!stops.isEmpty()) {
            return;
        }
        started(desk::start, desk::stop);
        started(assistant::start, assistant::stop);
        if (cluster.isClustered()) {
            started(tail::start, tail::stop);
            started(news::start, news::stop);
            var looking = clockwork("tail", "cluster.failed");
            started(() -> looking.every(LOOK_FOR_ENTRIES, tail::look), looking::stop);
        }
        started(moving::start, moving::stop);
        var deadlines = clockwork("deadlines", "routing.failed");
        started(() -> windDeadlines(deadlines), deadlines::stop);
        // Apart from the others: JSM may take long.
        var reading = clockwork("rosters", "organisations.failed");
        started(() -> windRosters(reading), reading::stop);
        // Apart as well: another server answers, or does not.
        var articles = clockwork("knowledge", "confluence.failed");
        started(() -> windKnowledge(articles), articles::stop);
        var clock = clockwork("clock", "presence.failed");
        started(() -> wind(clock), clock::stop);
    }

    private Clockwork clockwork(String name, String code) {
        return new Clockwork("guichet-" + name, failure -> mishaps.note(code, failure));
    }

    private void wind(Clockwork clock) {
        clock.once(presence::tick);
        if (cluster.isClustered()) {
            // Alone, nobody else writes leases: they are read once, and from then on the clock decides.
            clock.every(READ_PRESENCE, presence::tick);
        }
        clock.every(LET_LEASES_LAPSE, presence::recount);
        clock.every(LOOK_AT_HOURS, availability::tick);
        clock.once(recovery::afterStart);
        clock.every(SWEEP, recovery::sweep);
        clock.every(ANSWER_WHAT_WAS_LEFT, assistant::sweep);
    }

    private void windRosters(Clockwork clock) {
        clock.once(rosters::refresh);
        clock.once(affiliations::refresh);
        clock.every(READ_ROSTERS, rosters::refresh);
        clock.every(READ_ROSTERS, affiliations::refresh);
    }

    private void windKnowledge(Clockwork clock) {
        clock.once(knowledge::look);
        clock.every(FollowingTheKnowledgeBase.PAUSE, knowledge::look);
    }

    private void windDeadlines(Clockwork clock) {
        var alone = !cluster.isClustered();
        clock.once(() -> moving.look(alone));
        clock.every(OFFER_AND_LOOK_AT_DEADLINES, moving::tick);
        clock.every(TELL_OF_QUEUES, moving.queue()::tick);
        clock.every(TELL_OF_QUEUES, moving.escalation()::tick);
        clock.every(READ_WHAT_STIRS, alone ? moving::lookUnlessDone : moving::lookAgain);
    }

    private void started(Runnable start, Runnable stop) {
        stops.push(stop);
        start.run();
    }

    /** In the opposite order; Jira may call it more than once, and the bean's end follows. */
    @Override
    @PreDestroy
    public synchronized void onStop() {
        while (!stops.isEmpty()) {
            stops.pop().run();
        }
    }
}
