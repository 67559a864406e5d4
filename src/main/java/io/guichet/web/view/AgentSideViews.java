package io.guichet.web.view;

import io.guichet.core.availability.PickUp;
import io.guichet.core.conversation.Conversation;
import io.guichet.core.conversation.Escalation;
import io.guichet.core.conversation.HandOver;
import io.guichet.core.conversation.Qualified;
import io.guichet.core.conversation.State;
import io.guichet.core.entitlement.Access;
import io.guichet.core.knowledge.DraftingAnArticle;
import io.guichet.core.mirror.MomentOfTheRequest;
import io.guichet.core.settings.Settings;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Shows agents what they owe a customer: an answer, and a pick-up in time. */
@Named
public final class AgentSideViews {

    private final PickUp pickUp;
    private final Escalation escalation;
    private final MomentOfTheRequest moment;
    private final Settings settings;
    private final Clock clock;

    @Inject
    public AgentSideViews(
            PickUp pickUp, Escalation escalation, MomentOfTheRequest moment, Settings settings, Clock clock) {
        this.pickUp = pickUp;
        this.escalation = escalation;
        this.moment = moment;
        this.settings = settings;
        this.clock = clock;
    }

    /** What may be done now; among it, to have the request made that is left for later, and an article of it. */
    List<String> acts(Access viewer, Conversation head) {
        var acts = new ArrayList<>(Acts.of(viewer, head, clock.instant()));
        if (viewer.isAgent() && moment.isLater(head)) {
            acts.add("request");
        }
        if (viewer.isAgent()
                && DraftingAnArticle.isPossible(settings.of(head.project()).knowledge(), head)) {
            acts.add("draftArticle");
        }
        return List.copyOf(acts);
    }

    Optional<ConversationView.Unanswered> unanswered(Conversation head) {
        return head.life()
                .unanswered()
                .filter(since -> !head.resolved())
                .map(since -> new ConversationView.Unanswered(Moments.text(since), level(head)));
    }

    private Integer level(Conversation head) {
        var level = escalation.level(head, clock.instant());
        return level == 0 ? null : Integer.valueOf(level);
    }

    /** The promise of R36: from the first question until the request has been analysed and directed. */
    Optional<ConversationView.PickUp> pickUp(Conversation head) {
        var since = head.createdAt();
        var done = directedAt(head);
        if (done.isEmpty() && (head.resolved() || head.state() instanceof State.OutOfScope)) {
            return Optional.empty();
        }
        var before = pickUp.before(head.project(), since);
        var missed = before.filter(done.orElseGet(clock::instant)::isAfter).isPresent();
        return Optional.of(new ConversationView.PickUp(
                before.map(Moments::text).orElse(null),
                missed,
                done.map(at -> pickUp.minutes(head.project(), since, at)).orElse(null),
                done.map(Moments::text).orElse(null),
                done.isPresent() || before.isEmpty() ? null : counting(head, since)));
    }

    private ConversationView.Counting counting(Conversation head, Instant since) {
        var counting = pickUp.counting(head.project(), since, clock.instant());
        return new ConversationView.Counting(
                counting.promised(),
                Moments.text(counting.at()),
                counting.spent().toSeconds(),
                counting.open().stream()
                        .map(stretch ->
                                new ConversationView.Stretch(Moments.text(stretch.from()), Moments.text(stretch.to())))
                        .toList());
    }

    /** When the act was done by which the project counts it as picked up (B5). */
    private Optional<Instant> directedAt(Conversation head) {
        var life = head.life();
        var qualified = life.qualified().map(Qualified::at);
        var handedOver = life.handOvers().stream().map(HandOver::at).min(Instant::compareTo);
        return switch (settings.of(head.project()).pickUpBy()) {
            case ACCEPTED -> life.firstActs().accepted();
            case ANSWERED -> life.firstActs().answered();
            case QUALIFIED -> qualified;
            case HANDOVER -> handedOver;
            case DIRECTED ->
                Stream.concat(qualified.stream(), handedOver.stream()).min(Instant::compareTo);
        };
    }
}
