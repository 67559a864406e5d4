package io.guichet.testkit;

import static io.guichet.testkit.Cast.ALINE;
import static io.guichet.testkit.Cast.BENOIT;
import static io.guichet.testkit.Samples.MORNING;

import io.guichet.core.conversation.Answer;
import io.guichet.core.conversation.FirstActs;
import io.guichet.core.conversation.HandOver;
import io.guichet.core.conversation.Invitation;
import io.guichet.core.conversation.Life;
import io.guichet.core.conversation.NewSubject;
import io.guichet.core.conversation.Offer;
import io.guichet.core.conversation.Qualified;
import io.guichet.core.conversation.Rating;
import io.guichet.core.conversation.Reluctance;
import io.guichet.core.conversation.Reopening;
import io.guichet.core.conversation.Settled;
import io.guichet.core.conversation.Solution;
import io.guichet.core.conversation.State;
import io.guichet.core.conversation.State.Cause;
import io.guichet.core.conversation.State.OtherService;
import io.guichet.core.conversation.Waiting;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Lives of conversations, among them every state and everything that may be absent or there. */
public final class Lives {

    private static final Life BEGUN = Life.begun(MORNING);

    private Lives() {}

    public static List<Life> all() {
        var waiting = new Waiting(
                MORNING,
                MORNING.plusSeconds(1),
                Optional.of(MORNING.plusSeconds(300)),
                Set.of(ALINE, BENOIT),
                Set.of(BENOIT),
                Optional.empty(),
                Optional.of(MORNING.plusSeconds(301)));
        var offered = new Waiting(
                MORNING,
                MORNING,
                Optional.empty(),
                Set.of(BENOIT),
                Set.of(ALINE, BENOIT),
                Optional.of(new Offer(Set.of(ALINE, BENOIT), MORNING.plusSeconds(120))),
                Optional.empty());
        return List.of(
                BEGUN,
                of(new State.Offered(), Optional.of(offered)),
                of(new State.Busy(), Optional.of(waiting)),
                of(new State.Live(ALINE), Optional.empty()),
                rich(new State.Idle(ALINE)),
                of(new State.Ended(Optional.empty()), Optional.empty()),
                rich(new State.Ended(Optional.of(ALINE))),
                of(new State.Ticket(Optional.of(ALINE), Cause.AGENT, "call"), Optional.empty()),
                of(new State.Ticket(Optional.empty(), Cause.NO_ANSWER, ""), Optional.empty()),
                of(
                        new State.OutOfScope(
                                Optional.of(ALINE), new OtherService("sales", "Ventes", "Sales", "ventes@example.com")),
                        Optional.empty()));
    }

    private static Life of(State state, Optional<Waiting> waiting) {
        return new Life(
                state,
                MORNING.plusSeconds(5),
                waiting,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.of(MORNING.plusSeconds(301)),
                Optional.of(new Reluctance(1, MORNING, Optional.empty())),
                FirstActs.NONE);
    }

    private static Life rich(State state) {
        return new Life(
                state,
                MORNING.plusSeconds(5),
                Optional.empty(),
                Optional.of(MORNING.plusSeconds(240)),
                Optional.of(new Solution(
                        Answer.ACCEPTED, Optional.of(ALINE), 4, Optional.of(new Rating(5, "Parfait", MORNING)))),
                Optional.of(new Invitation(ALINE, MORNING, MORNING.plusSeconds(120), Answer.WAITING, 1)),
                Optional.of(new NewSubject(List.of(2L, 3L))),
                Optional.of(new Reopening(MORNING, "En cours")),
                Optional.of(new Qualified(MORNING.plusSeconds(60), ALINE, "bogue", "high", "low", "7")),
                List.of(
                        new HandOver("DEV-7", 20_007, "DEV", MORNING, ALINE, Optional.empty()),
                        new HandOver(
                                "PO-1",
                                0,
                                "PO",
                                MORNING,
                                ALINE,
                                Optional.of(new Settled(MORNING.plusSeconds(90), "Corrigé")))),
                Optional.of(MORNING.plusSeconds(3)),
                Optional.empty(),
                Optional.of(new Reluctance(2, MORNING, Optional.of(MORNING.plusSeconds(50_000)))),
                new FirstActs(Optional.of(MORNING.plusSeconds(7)), Optional.of(MORNING.plusSeconds(9))));
    }
}
