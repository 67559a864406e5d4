package io.guichet.core.conversation;

import io.guichet.core.portal.ProjectKey;
import io.guichet.core.settings.Settings;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Of many projects those in which there is anything for a desk: chat is on, or a conversation was begun all the same
 * (R87). The others, most where somebody is an agent of everything, are not looked through at every turn.
 */
@Named
public final class UsedDesks {

    private static final Duration REMEMBERED = Duration.ofMinutes(1);

    private final Settings settings;
    private final OpenMatters matters;
    private final Conversations conversations;
    private final Clock clock;
    private final Map<ProjectKey, Known> known = new ConcurrentHashMap<>();

    @Inject
    public UsedDesks(Settings settings, OpenMatters matters, Conversations conversations, Clock clock) {
        this.settings = settings;
        this.matters = matters;
        this.conversations = conversations;
        this.clock = clock;
    }

    public Set<ProjectKey> among(Set<ProjectKey> desks) {
        var off = desks.stream().filter(desk -> !settings.of(desk).enabled()).collect(Collectors.toSet());
        if (off.isEmpty()) {
            return desks;
        }
        var live = matters.all().map(Conversation::project).collect(Collectors.toSet());
        return desks.stream()
                .filter(desk -> !off.contains(desk) || live.contains(desk) || hasSome(desk))
                .collect(Collectors.toUnmodifiableSet());
    }

    private boolean hasSome(ProjectKey desk) {
        var now = clock.millis();
        return known.compute(
                        desk,
                        (key, before) -> before != null && (before.some || now < before.until)
                                ? before
                                : new Known(isAny(desk), now + REMEMBERED.toMillis()))
                .some;
    }

    private boolean isAny(ProjectKey desk) {
        return conversations.countAtDesks(DeskQuery.in(Set.of(desk))) > 0;
    }

    private record Known(boolean some, long until) {}
}
