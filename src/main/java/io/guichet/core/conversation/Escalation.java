package io.guichet.core.conversation;

import io.guichet.core.delivery.Happening;
import io.guichet.core.delivery.Hub;
import io.guichet.core.settings.Settings;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * Brings up again, at set times, that a customer who waits or talks, or talked until the session fell asleep, has no
 * answer yet (D3): agents are told the
 * conversation anew, a level higher each time.
 *
 * <p>A function of the entries and the settings like all that time brings; each node tells its own pages. What has become
 * a classic ticket is looked for in Jira's queues and not brought up here.
 */
@Named
public final class Escalation {

    private final OpenMatters matters;
    private final Settings settings;
    private final Hub hub;
    private final Clock clock;
    private Map<ConversationId, Told> told = new HashMap<>();

    @Inject
    public Escalation(OpenMatters matters, Settings settings, Hub hub, Clock clock) {
        this.matters = matters;
        this.settings = settings;
        this.hub = hub;
        this.clock = clock;
    }

    /** How often it has been brought up, by the project's settings; 0 for what is answered or is in no hurry. */
    public int level(Conversation head, Instant now) {
        var hurries = head.state().isWaiting() || head.state().isTalking() || head.isOwedAnAnswer();
        if (head.resolved() || !hurries) {
            return 0;
        }
        return head.life()
                .unanswered()
                .map(since -> (int) settings.of(head.project()).unseen().repeats().stream()
                        .filter(after -> !now.isBefore(since.plus(after)))
                        .count())
                .orElse(0);
    }

    /** Tells what has become due; somebody calls it every second. */
    public synchronized void tick() {
        var now = clock.instant();
        var next = new HashMap<ConversationId, Told>();
        matters.all().forEach(head -> head.life().unanswered().ifPresent(since -> {
            var times = level(head, now);
            var before = told.get(head.id());
            next.put(head.id(), new Told(since, times));
            // What was due before this node heard of it was told by another, or before the start.
            if (before != null && before.since().equals(since) && times > before.times()) {
                hub.publish(new Happening.Unanswered(head));
            }
        }));
        told = next;
    }

    private record Told(Instant since, int times) {}
}
