package io.guichet.jira.people;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Answers that are good for some seconds. When many ask the same at once, one asks for all of them. */
final class Remembered<Q, A> {

    private static final int MOST = 10_000;

    private final Duration goodFor;
    private final Clock clock;
    private final Function<Q, A> ask;
    private final Map<Q, Answer> answers = new ConcurrentHashMap<>();

    Remembered(Duration goodFor, Clock clock, Function<Q, A> ask) {
        this.goodFor = goodFor;
        this.clock = clock;
        this.ask = ask;
    }

    A answer(Q question) {
        var now = clock.instant();
        var known = answers.get(question);
        if (known != null && now.isBefore(known.until)) {
            return known.to(question);
        }
        makeRoom(now);
        return answers.compute(
                        question,
                        (same, other) ->
                                other != null && now.isBefore(other.until) ? other : new Answer(now.plus(goodFor)))
                .to(question);
    }

    private void makeRoom(Instant now) {
        if (answers.size() < MOST) {
            return;
        }
        answers.values().removeIf(answer -> !now.isBefore(answer.until));
        if (answers.size() >= MOST) {
            answers.clear();
        }
    }

    /** Found by the first who wants it, while the others wait; a failure is nobody's answer, and the next one tries. */
    private final class Answer {

        private final Instant until;
        private Optional<A> found = Optional.empty();

        private Answer(Instant until) {
            this.until = until;
        }

        private synchronized A to(Q question) {
            if (found.isEmpty()) {
                found = Optional.of(ask.apply(question));
            }
            return found.get();
        }
    }
}
