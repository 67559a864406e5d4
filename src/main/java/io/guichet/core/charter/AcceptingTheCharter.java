package io.guichet.core.charter;

import io.guichet.core.people.PersonKey;
import io.guichet.core.portal.ProjectKey;
import io.guichet.core.settings.Settings;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A customer accepts the charter, once per version (R11, R132).
 *
 * <p>Every portal page asks whether she has, so the answer is remembered. An acceptance is for ever; that there is none
 * is remembered for {@link #REMEMBERED}, for she may accept on another node, and asked again where it matters.
 */
@Named
public final class AcceptingTheCharter {

    static final Duration REMEMBERED = Duration.ofMinutes(10);

    private static final int KEPT = 20_000;

    private final Settings settings;
    private final Acceptances acceptances;
    private final Clock clock;
    private final Map<Question, Known> known = new ConcurrentHashMap<>();

    @Inject
    public AcceptingTheCharter(Settings settings, Acceptances acceptances, Clock clock) {
        this.settings = settings;
        this.acceptances = acceptances;
        this.clock = clock;
    }

    /** Says false where this is not the charter that holds: then she has read another one. */
    public boolean accept(PersonKey person, ProjectKey project, int version) {
        if (version != settings.of(project).charter().version()) {
            return false;
        }
        acceptances.accept(person, project, version, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        // Read again: the first time counts.
        ask(new Question(person, project, version));
        return true;
    }

    /** When she accepted the present charter, as far as remembered. */
    public Optional<Instant> acceptedAt(PersonKey person, ProjectKey project) {
        var asked = question(person, project);
        var answer = known.get(asked);
        if (answer != null && (answer.at().isPresent() || clock.instant().isBefore(answer.until()))) {
            return answer.at();
        }
        return ask(asked);
    }

    /** Whether there is a charter that she has not accepted; certain, for a door that is shut. */
    public boolean isDue(PersonKey person, ProjectKey project) {
        return settings.of(project).charter().isThere()
                && acceptedAt(person, project)
                        .or(() -> ask(question(person, project)))
                        .isEmpty();
    }

    /** Some of it has been erased. */
    public void forgetAll() {
        known.clear();
    }

    private Question question(PersonKey person, ProjectKey project) {
        return new Question(person, project, settings.of(project).charter().version());
    }

    private Optional<Instant> ask(Question asked) {
        var at = asked.version() == 0
                ? Optional.<Instant>empty()
                : acceptances.of(asked.person(), asked.project(), asked.version());
        if (known.size() > KEPT) {
            known.clear();
        }
        // She may have accepted since we looked.
        return known.merge(
                        asked,
                        new Known(at, clock.instant().plus(REMEMBERED)),
                        (before, now) -> before.at().isPresent() ? before : now)
                .at();
    }

    private record Question(PersonKey person, ProjectKey project, int version) {}

    private record Known(Optional<Instant> at, Instant until) {}
}
