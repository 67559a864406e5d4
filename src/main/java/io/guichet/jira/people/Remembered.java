package io.guichet.jira.people;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Answers that are good for some seconds. Who is asked twice at once may be asked twice. */
final class Remembered<Q, A> {

    private static final int MOST = 10_000;

    private final Duration goodFor;
    private final Clock clock;
    private final Function<Q, A> ask;
    private final Map<Q, Answer<A>> answers = new ConcurrentHashMap<>();

    Remembered(Duration goodFor, Clock clock, Function<Q, A> ask) {
        this.goodFor = goodFor;
        this.clock = clock;
        this.ask = ask;
    }

    A answer(Q question) {
        var now = clock.instant();
        var known = answers.get(question);
        if (known != null && now.isBefore(known.until())) {
            return known.answer();
        }
        var answer = ask.apply(question);
        makeRoom(now);
        answers.put(question, new Answer<>(answer, now.plus(goodFor)));
        return answer;
    }

    private void makeRoom(Instant now) {
        if (answers.size() < MOST) {
            return;
        }
        answers.values().removeIf(answer -> !now.isBefore(answer.until()));
        if (answers.size() >= MOST) {
            answers.clear();
        }
    }

    private record Answer<A>(A answer, Instant until) {}
}
