package io.guichet.core.conversation;

import io.guichet.core.entitlement.Access;
import io.guichet.core.people.PersonKey;
import io.guichet.core.people.Role;
import io.guichet.core.portal.ProjectKey;
import io.guichet.core.settings.Settings;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How much one customer may write in a project, as its administrator laid down. What she may do in a time she may do at
 * once, and it comes back evenly. Counted on each node for itself: several give a little more, and lose nothing.
 */
@Named
public final class Pace {

    private static final int KEPT = 20_000;

    /** A page that comes back from a tunnel sends again what it got no answer to. */
    private static final Duration REPEATED = Duration.ofHours(1);

    private final Settings settings;
    private final Clock clock;
    /** When she will have all of it again; whoever has is not remembered. */
    private final Map<Counted, Long> wholeAt = new ConcurrentHashMap<>();
    /** Until when the same again is not counted. */
    private final Map<Sent, Long> until = new ConcurrentHashMap<>();

    @Inject
    public Pace(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    public Optional<Refusal> opening(PersonKey customer, ProjectKey project, ClientId client) {
        var most = settings.of(project).rates().conversationsPerHour();
        return once(client, new Counted(customer, project, Kind.CONVERSATION), most, Duration.ofHours(1));
    }

    public Optional<Refusal> message(Access writer, ProjectKey project, ClientId client) {
        return ofCustomer(
                writer,
                client,
                project,
                Kind.MESSAGE,
                settings.of(project).rates().messagesPerMinute(),
                Duration.ofMinutes(1));
    }

    public Optional<Refusal> file(Access writer, ProjectKey project, ClientId client) {
        return ofCustomer(
                writer, client, project, Kind.FILE, settings.of(project).rates().filesPerHour(), Duration.ofHours(1));
    }

    /** Agents work; nobody has to be protected from them. */
    private Optional<Refusal> ofCustomer(
            Access writer, ClientId client, ProjectKey project, Kind kind, int most, Duration time) {
        return writer.author().role() == Role.CUSTOMER
                ? once(client, new Counted(writer.person(), project, kind), most, time)
                : Optional.empty();
    }

    /** What is sent again because no answer came was counted the first time. */
    private Optional<Refusal> once(ClientId client, Counted counted, int most, Duration time) {
        var sent = new Sent(counted, client);
        if (until.getOrDefault(sent, 0L) > clock.millis()) {
            return Optional.empty();
        }
        var refusal = take(counted, most, time);
        if (refusal.isEmpty() && most > 0) {
            remember(sent);
        }
        return refusal;
    }

    private void remember(Sent sent) {
        var now = clock.millis();
        if (until.size() > KEPT) {
            until.values().removeIf(moment -> moment <= now);
        }
        if (until.size() > KEPT) {
            until.clear();
        }
        until.put(sent, now + REPEATED.toMillis());
    }

    private Optional<Refusal> take(Counted counted, int most, Duration time) {
        if (most <= 0) {
            return Optional.empty();
        }
        var now = clock.millis();
        if (wholeAt.size() > KEPT) {
            wholeAt.values().removeIf(moment -> moment <= now);
        }
        var each = time.toMillis() / most;
        var lacks = new long[1];
        wholeAt.compute(counted, (key, before) -> {
            var from = before == null ? now : Math.max(before, now);
            lacks[0] = from + each - now - time.toMillis();
            return lacks[0] > 0 ? before : Long.valueOf(from + each);
        });
        return lacks[0] > 0 ? Optional.of(new Refusal.TooFast(Duration.ofMillis(lacks[0]))) : Optional.empty();
    }

    private enum Kind {
        CONVERSATION,
        MESSAGE,
        FILE
    }

    private record Counted(PersonKey person, ProjectKey project, Kind kind) {}

    private record Sent(Counted counted, ClientId client) {}
}
