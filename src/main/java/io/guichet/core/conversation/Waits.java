package io.guichet.core.conversation;

import io.guichet.core.conversation.Content.Event;
import io.guichet.core.conversation.Content.Happened;
import io.guichet.core.delivery.Happening.EntryStored;
import io.guichet.core.delivery.Hub;
import io.guichet.core.portal.ProjectKey;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;

/** How long people have waited lately, for an estimate that is given only when it rests on enough of them. */
@Named
public final class Waits {

    /** Fewer waits than this say nothing. */
    static final int ENOUGH = 20;

    static final Duration LATELY = Duration.ofDays(14);

    private static final int REMEMBERED = 500;

    private final Entries entries;
    private final Conversations conversations;
    private final Hub hub;
    private final Clock clock;
    private final Map<ProjectKey, Deque<Wait>> waits = new HashMap<>();
    private Hub.Registration registration = () -> {};

    @Inject
    public Waits(Entries entries, Conversations conversations, Hub hub, Clock clock) {
        this.entries = entries;
        this.conversations = conversations;
        this.hub = hub;
        this.clock = clock;
    }

    public void start() {
        registration = hub.register(told -> {
            if (told.happening() instanceof EntryStored stored) {
                heard(stored.conversation().project(), stored.entry());
            }
        });
    }

    public void stop() {
        registration.close();
    }

    /** Reads what was before this node's start. */
    public void look() {
        var newest = entries.happened(Happened.ACCEPTED, clock.instant().minus(LATELY), REMEMBERED);
        for (var i = newest.size() - 1; i >= 0; i--) {
            var entry = newest.get(i);
            conversations.byId(entry.conversation()).ifPresent(head -> heard(head.project(), entry));
        }
    }

    private synchronized void heard(ProjectKey project, Entry entry) {
        if (entry.content() instanceof Event event && event.what() == Happened.ACCEPTED) {
            event.detail("waited").ifPresent(seconds -> {
                var those = waits.computeIfAbsent(project, none -> new ArrayDeque<>());
                those.addLast(new Wait(entry.at(), Long.parseLong(seconds)));
                if (those.size() > REMEMBERED) {
                    those.removeFirst();
                }
            });
        }
    }

    /** Whole minutes that half of those who waited lately had an answer within. */
    public synchronized OptionalInt estimateMinutes(ProjectKey project) {
        var since = clock.instant().minus(LATELY);
        var seconds = waits.getOrDefault(project, new ArrayDeque<>()).stream()
                .filter(wait -> !wait.at().isBefore(since))
                .mapToLong(Wait::seconds)
                .sorted()
                .toArray();
        return seconds.length < ENOUGH
                ? OptionalInt.empty()
                : OptionalInt.of(Math.max(1, (int)
                        Duration.ofSeconds(seconds[seconds.length / 2] + 59).toMinutes()));
    }

    private record Wait(Instant at, long seconds) {}
}
