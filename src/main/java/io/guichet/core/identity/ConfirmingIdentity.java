package io.guichet.core.identity;

import io.guichet.core.conversation.Refusal;
import io.guichet.core.entitlement.Entitlement;
import io.guichet.core.identity.Confirmation.Sent;
import io.guichet.core.mirror.Locks;
import io.guichet.core.people.PersonKey;
import io.guichet.core.portal.Portal;
import io.guichet.core.portal.ProjectKey;
import io.guichet.core.settings.Settings;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * A customer whom nobody has assigned confirms who she is, once per project: a token goes to her address, and she types it
 * in (R46, R47).
 *
 * <p>A token is good once, for {@link #GOOD_FOR}, and for {@link #MOST_TRIES} tries on all nodes together. Portal pages ask
 * whether she has to, so a yes of hers is remembered for ever and a no for {@link #REMEMBERED}.
 */
@Named
public final class ConfirmingIdentity {

    public static final Duration GOOD_FOR = Duration.ofMinutes(15);
    public static final Duration PAUSE = Duration.ofSeconds(60);
    public static final int MOST_TRIES = 5;

    /** To one person, in {@link #A_WHILE}: nobody's mailbox is filled from here. */
    static final int MOST_MAILS = 5;

    static final Duration A_WHILE = Duration.ofHours(1);
    static final Duration REMEMBERED = Duration.ofSeconds(30);

    private static final Duration SOON = Duration.ofSeconds(1);
    private static final int LOCKS = 16;
    private static final int KEPT = 20_000;

    private final Settings settings;
    private final Entitlement entitlement;
    private final Confirmations confirmations;
    private final TokenMail mail;
    private final Locks locks;
    private final Clock clock;
    private final Tokens tokens = new Tokens();
    private final Map<Question, Known> known = new ConcurrentHashMap<>();

    @Inject
    public ConfirmingIdentity(
            Settings settings,
            Entitlement entitlement,
            Confirmations confirmations,
            TokenMail mail,
            Locks locks,
            Clock clock) {
        this.settings = settings;
        this.entitlement = entitlement;
        this.confirmations = confirmations;
        this.mail = mail;
        this.locks = locks;
        this.clock = clock;
    }

    /** Whether she is asked who she is before she may begin, as far as remembered. */
    public boolean isWanted(PersonKey person, ProjectKey project) {
        return isAsked(person, project) && !isConfirmed(new Question(person, project), true);
    }

    /** The same, certain, for a door that is shut. */
    public boolean isDue(PersonKey person, ProjectKey project) {
        return isAsked(person, project) && !isConfirmed(new Question(person, project), false);
    }

    private boolean isAsked(PersonKey person, ProjectKey project) {
        return settings.of(project).identity().confirm() && !entitlement.isAssigned(person, project);
    }

    /** Sends her a token; absent where it is on its way. */
    public Optional<Refusal> send(PersonKey person, Portal portal, FullName name, Address address) {
        return alone(person, () -> sendAlone(person, portal, name, address));
    }

    private Optional<Refusal> sendAlone(PersonKey person, Portal portal, FullName name, Address address) {
        var project = portal.project();
        if (!isDue(person, project)) {
            return Optional.of(new Refusal.IdentityIsKnown());
        }
        var now = now();
        var before = confirmations.of(person, project).flatMap(Confirmation::sent);
        var pause = before.map(sent -> pause(sent, now)).orElse(Duration.ZERO);
        if (!pause.isZero()) {
            return Optional.of(new Refusal.TokenTooSoon(pause));
        }
        var counted = before.filter(sent -> now.isBefore(sent.since().plus(A_WHILE)));
        var token = tokens.fresh();
        confirmations.keep(new Confirmation(
                person,
                project,
                name.value(),
                address.value(),
                Optional.of(new Sent(
                        tokens.hash(token, person, project, address.value()),
                        now,
                        0,
                        counted.map(Sent::mails).orElse(0) + 1,
                        counted.map(Sent::since).orElse(now))),
                Optional.empty()));
        mail.send(address.value(), person, portal.name(), token, GOOD_FOR);
        return Optional.empty();
    }

    private static Duration pause(Sent sent, Instant now) {
        var full = sent.mails() >= MOST_MAILS && now.isBefore(sent.since().plus(A_WHILE));
        var next = full ? sent.since().plus(A_WHILE) : sent.at().plus(PAUSE);
        return now.isBefore(next) ? Duration.between(now, next) : Duration.ZERO;
    }

    /** She types a token in; absent where it is right. */
    public Optional<Refusal> confirm(PersonKey person, ProjectKey project, String typed) {
        return alone(person, () -> confirmAlone(person, project, typed));
    }

    private Optional<Refusal> confirmAlone(PersonKey person, ProjectKey project, String typed) {
        if (!isDue(person, project)) {
            return Optional.of(new Refusal.IdentityIsKnown());
        }
        var now = now();
        var stored = confirmations.of(person, project);
        var sent = stored.flatMap(Confirmation::sent)
                .filter(one -> now.isBefore(one.at().plus(GOOD_FOR)) && one.tries() < MOST_TRIES);
        if (stored.isEmpty() || sent.isEmpty()) {
            return Optional.of(new Refusal.TokenIsOver());
        }
        if (tokens.isRight(typed, stored.get())) {
            confirmations.keep(stored.get().confirmed(now));
            known.put(new Question(person, project), new Known(true, Instant.MAX));
            return Optional.empty();
        }
        var wrong = sent.get().wrong();
        confirmations.keep(stored.get().with(wrong));
        return Optional.of(
                wrong.tries() < MOST_TRIES
                        ? new Refusal.TokenIsWrong(MOST_TRIES - wrong.tries())
                        : new Refusal.TokenIsOver());
    }

    /** Some of it has been erased. */
    public void forgetAll() {
        known.clear();
    }

    /** One at a time on all nodes, so that no try goes uncounted. */
    private Optional<Refusal> alone(PersonKey person, Supplier<Optional<Refusal>> act) {
        var answers = new ArrayList<Optional<Refusal>>(1);
        locks.tryWith(Locks.oneOf(LOCKS, "guichet.identity.", person.value()), () -> answers.add(act.get()));
        return answers.isEmpty() ? Optional.of(new Refusal.TokenTooSoon(SOON)) : answers.get(0);
    }

    private boolean isConfirmed(Question asked, boolean remembered) {
        var answer = known.get(asked);
        if (answer != null && (answer.confirmed() || remembered && now().isBefore(answer.until()))) {
            return answer.confirmed();
        }
        var confirmed = confirmations
                .of(asked.person(), asked.project())
                .flatMap(Confirmation::at)
                .isPresent();
        if (known.size() > KEPT) {
            known.clear();
        }
        known.put(asked, new Known(confirmed, now().plus(REMEMBERED)));
        return confirmed;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private record Question(PersonKey person, ProjectKey project) {}

    private record Known(boolean confirmed, Instant until) {}
}
