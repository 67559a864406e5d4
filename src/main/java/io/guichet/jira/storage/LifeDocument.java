package io.guichet.jira.storage;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
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
import io.guichet.core.people.PersonKey;
import io.guichet.core.settings.Delays;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;

/** Translates a conversation's life to JSON and back; what is absent is left out. */
final class LifeDocument {

    private static final ObjectMapper JSON = new ObjectMapper();

    private LifeDocument() {}

    static String text(Life life) {
        var document = object().put("active", life.activeAt().toEpochMilli());
        document.set("state", state(life.state()));
        life.waiting().ifPresent(waiting -> document.set("waiting", waiting(waiting)));
        life.warnedAt().ifPresent(at -> document.put("warned", at.toEpochMilli()));
        life.solution().ifPresent(solution -> document.set("solution", solution(solution)));
        life.invitation().ifPresent(invitation -> document.set("invitation", invitation(invitation)));
        life.newSubject().ifPresent(asked -> {
            var numbers = document.putArray("newSubject");
            asked.entries().forEach(numbers::add);
        });
        life.reopening()
                .ifPresent(reopening -> document.set(
                        "reopening",
                        object().put("at", reopening.at().toEpochMilli()).put("status", reopening.status())));
        life.qualified().ifPresent(qualified -> document.set("qualified", qualified(qualified)));
        if (!life.handOvers().isEmpty()) {
            var copies = document.putArray("handOvers");
            life.handOvers().forEach(copy -> copies.add(handOver(copy)));
        }
        life.unanswered().ifPresent(since -> document.put("unanswered", since.toEpochMilli()));
        life.missed().ifPresent(at -> document.put("missed", at.toEpochMilli()));
        life.reluctance().ifPresent(reluctance -> document.set("reluctance", reluctance(reluctance)));
        life.firstActs().accepted().ifPresent(at -> document.put("accepted", at.toEpochMilli()));
        life.firstActs().answered().ifPresent(at -> document.put("answered", at.toEpochMilli()));
        return document.toString();
    }

    private static ObjectNode state(State state) {
        var document = object().put("is", state.getClass().getSimpleName());
        state.agent().ifPresent(agent -> document.put("agent", agent.value()));
        if (state instanceof State.Ticket ticket) {
            document.put("cause", ticket.cause().name()).put("reason", ticket.reason());
        }
        if (state instanceof State.OutOfScope closed) {
            var service = closed.service();
            document.put("service", service.id())
                    .put("french", service.french())
                    .put("english", service.english())
                    .put("contact", service.contact());
        }
        return document;
    }

    private static ObjectNode waiting(Waiting waiting) {
        var document = object().put("since", waiting.since().toEpochMilli())
                .put("from", waiting.from().toEpochMilli());
        waiting.until().ifPresent(end -> document.put("until", end.toEpochMilli()));
        waiting.busySince().ifPresent(at -> document.put("busy", at.toEpochMilli()));
        document.set("declined", people(waiting.declinedBy()));
        document.set("offered", people(waiting.offeredTo()));
        waiting.offer().ifPresent(offer -> {
            var one = object().put("until", offer.until().toEpochMilli());
            one.set("to", people(offer.to()));
            document.set("offer", one);
        });
        return document;
    }

    private static JsonNode people(Set<PersonKey> people) {
        return Nodes.strings(people.stream().map(PersonKey::value).sorted().toList());
    }

    private static ObjectNode solution(Solution solution) {
        var document = object().put("answer", solution.answer().name()).put("number", solution.number());
        solution.by().ifPresent(agent -> document.put("by", agent.value()));
        solution.rating()
                .ifPresent(rating -> document.set(
                        "rating",
                        object().put("stars", rating.stars())
                                .put("comment", rating.comment())
                                .put("first", rating.first().toEpochMilli())));
        return document;
    }

    private static ObjectNode invitation(Invitation invitation) {
        return object().put("agent", invitation.agent().value())
                .put("at", invitation.at().toEpochMilli())
                .put("until", invitation.until().toEpochMilli())
                .put("answer", invitation.answer().name())
                .put("refused", invitation.refused());
    }

    private static ObjectNode reluctance(Reluctance reluctance) {
        var document = object().put("times", reluctance.times())
                .put("at", reluctance.at().toEpochMilli());
        reluctance.until().ifPresent(until -> document.put("until", until.toEpochMilli()));
        return document;
    }

    private static ObjectNode qualified(Qualified qualified) {
        return object().put("at", qualified.at().toEpochMilli())
                .put("by", qualified.by().value())
                .put("type", qualified.type())
                .put("impact", qualified.impact())
                .put("urgency", qualified.urgency())
                .put("account", qualified.account());
    }

    private static ObjectNode handOver(HandOver copy) {
        var document = object().put("key", copy.key())
                .put("issue", copy.issueId())
                .put("target", copy.target())
                .put("at", copy.at().toEpochMilli())
                .put("by", copy.by().value());
        copy.settled().ifPresent(settled -> document.put("settled", settled.at().toEpochMilli())
                .put("resolution", settled.resolution()));
        return document;
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static Life life(String text) {
        var document = parsed(text);
        return new Life(
                stateOf(document.path("state")),
                moment(document, "active").orElse(Instant.EPOCH),
                part(document, "waiting").map(LifeDocument::waitingOf),
                moment(document, "warned"),
                part(document, "solution").map(LifeDocument::solutionOf),
                part(document, "invitation").map(LifeDocument::invitationOf),
                part(document, "newSubject").map(LifeDocument::newSubjectOf),
                part(document, "reopening")
                        .map(one -> new Reopening(moment(one, "at").orElseThrow(), word(one, "status"))),
                part(document, "qualified")
                        .map(one -> new Qualified(
                                moment(one, "at").orElseThrow(),
                                person(one, "by").orElseThrow(),
                                word(one, "type"),
                                word(one, "impact"),
                                word(one, "urgency"),
                                word(one, "account"))),
                StreamSupport.stream(document.path("handOvers").spliterator(), false)
                        .map(LifeDocument::handOverOf)
                        .toList(),
                moment(document, "unanswered"),
                moment(document, "missed"),
                part(document, "reluctance")
                        .map(one -> new Reluctance(
                                one.path("times").asInt(), moment(one, "at").orElseThrow(), moment(one, "until"))),
                new FirstActs(moment(document, "accepted"), moment(document, "answered")));
    }

    private static State stateOf(JsonNode document) {
        var agent = person(document, "agent");
        return switch (word(document, "is")) {
            case "Requested" -> new State.Requested();
            case "Offered" -> new State.Offered();
            case "Busy" -> new State.Busy();
            case "Live" -> new State.Live(agent.orElseThrow());
            case "Idle" -> new State.Idle(agent.orElseThrow());
            case "Ended" -> new State.Ended(agent);
            case "Ticket" -> new State.Ticket(agent, Cause.valueOf(word(document, "cause")), word(document, "reason"));
            case "OutOfScope" ->
                new State.OutOfScope(
                        agent,
                        new OtherService(
                                word(document, "service"),
                                word(document, "french"),
                                word(document, "english"),
                                word(document, "contact")));
            default -> throw new IllegalStateException("no state is called '" + word(document, "is") + "'");
        };
    }

    private static Waiting waitingOf(JsonNode document) {
        return new Waiting(
                moment(document, "since").orElseThrow(),
                moment(document, "from").orElseThrow(),
                moment(document, "until"),
                peopleOf(document.path("declined")),
                peopleOf(document.path("offered")),
                part(document, "offer")
                        .map(one -> new Offer(
                                peopleOf(one.path("to")), moment(one, "until").orElseThrow())),
                moment(document, "busy"));
    }

    private static Set<PersonKey> peopleOf(JsonNode array) {
        return Set.copyOf(Nodes.list(array, key -> new PersonKey(key.asText())));
    }

    private static Solution solutionOf(JsonNode document) {
        return new Solution(
                Answer.valueOf(word(document, "answer")),
                person(document, "by"),
                document.path("number").asLong(),
                part(document, "rating")
                        .map(rating -> new Rating(
                                rating.path("stars").asInt(),
                                word(rating, "comment"),
                                moment(rating, "first").orElseThrow())));
    }

    private static Invitation invitationOf(JsonNode document) {
        var until = moment(document, "until").orElseThrow();
        return new Invitation(
                person(document, "agent").orElseThrow(),
                moment(document, "at").orElseGet(() -> until.minus(Delays.USUAL.invitation())),
                until,
                Answer.valueOf(word(document, "answer")),
                document.path("refused").asInt());
    }

    private static HandOver handOverOf(JsonNode document) {
        return new HandOver(
                word(document, "key"),
                document.path("issue").asLong(),
                word(document, "target"),
                moment(document, "at").orElseThrow(),
                person(document, "by").orElseThrow(),
                moment(document, "settled").map(at -> new Settled(at, word(document, "resolution"))));
    }

    private static NewSubject newSubjectOf(JsonNode document) {
        List<Long> numbers = new ArrayList<>();
        StreamSupport.stream(document.spliterator(), false)
                .map(JsonNode::asLong)
                .forEach(numbers::add);
        return new NewSubject(numbers);
    }

    private static Optional<JsonNode> part(JsonNode document, String name) {
        return Optional.of(document.path(name)).filter(one -> !one.isMissingNode());
    }

    private static Optional<PersonKey> person(JsonNode document, String name) {
        return part(document, name).map(JsonNode::asText).map(PersonKey::new);
    }

    private static Optional<Instant> moment(JsonNode document, String name) {
        return part(document, name).map(JsonNode::asLong).map(Instant::ofEpochMilli);
    }

    private static String word(JsonNode document, String name) {
        return document.path(name).asText();
    }

    private static JsonNode parsed(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored life is not JSON", e);
        }
    }
}
