package io.guichet.web.admin;

import static java.util.stream.Collectors.toUnmodifiableMap;

import com.fasterxml.jackson.databind.JsonNode;
import io.guichet.core.settings.Chosen;
import io.guichet.core.settings.Group;
import io.guichet.web.json.Json;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/** How each group of settings looks on the wire: a field of its name, and what that is checked for. */
final class WireGroups {

    private static final int MINUTES_OF_A_DAY = 24 * 60;
    private static final int SECONDS_OF_A_DAY = 24 * 60 * 60;

    /** Below the limit that Jira has for a comment, 32,767 characters, for characters that count double there. */
    private static final int LONGEST_MESSAGE = 16_000;

    private static final Map<Group<?>, Wired<?, ?>> ALL = Stream.<Wired<?, ?>>of(
                    new Wired<>(Group.ENABLED, Boolean.class, on -> on, (sent, checks) -> sent),
                    new Wired<>(
                            Group.PICK_UP_MINUTES,
                            Integer.class,
                            minutes -> minutes,
                            (sent, checks) -> checks.within("pickUpMinutes", sent, 1, MINUTES_OF_A_DAY)),
                    enumerated(Group.PICK_UP_BY),
                    new Wired<>(
                            Group.WELCOME,
                            TextsDocument.class,
                            TextsDocument::of,
                            (sent, checks) -> checks.texts("welcome", sent, Checks.LONGEST_CARRIED)),
                    new Wired<>(
                            Group.REQUEST_TYPE,
                            String.class,
                            name -> name,
                            (sent, checks) -> checks.text("requestType", sent, 1, Checks.LONGEST_NAME)),
                    new Wired<>(
                            Group.MESSAGE_LENGTH,
                            Integer.class,
                            length -> length,
                            (sent, checks) -> checks.within("messageLength", sent, 1, LONGEST_MESSAGE)),
                    new Wired<>(
                            Group.SCHEDULE, ScheduleDocument.class, ScheduleDocument::of, ScheduleDocument::checked),
                    enumerated(Group.OUTSIDE_HOURS),
                    new Wired<>(Group.DELAYS, DelaysDocument.class, DelaysDocument::of, DelaysDocument::checked),
                    new Wired<>(
                            Group.FILES, FileRulesDocument.class, FileRulesDocument::of, FileRulesDocument::checked),
                    enumerated(Group.SECRETS),
                    new Wired<>(
                            Group.KEY_USERS, KeyUsersDocument.class, KeyUsersDocument::of, KeyUsersDocument::checked),
                    new Wired<>(
                            Group.IDENTITY, IdentityDocument.class, IdentityDocument::of, IdentityDocument::checked),
                    new Wired<>(Group.CHARTER, CharterDocument.class, CharterDocument::of, CharterDocument::checked),
                    new Wired<>(Group.HELP, HelpDocument.class, HelpDocument::of, HelpDocument::checked),
                    new Wired<>(
                            Group.TOPICS,
                            TopicDocument[].class,
                            topics -> topics.stream().map(TopicDocument::of).toArray(TopicDocument[]::new),
                            (sent, checks) -> TopicDocument.checked(Arrays.asList(sent), checks)),
                    new Wired<>(
                            Group.SERVICES,
                            ServiceDocument[].class,
                            services ->
                                    services.stream().map(ServiceDocument::of).toArray(ServiceDocument[]::new),
                            (sent, checks) -> ServiceDocument.checked(Arrays.asList(sent), checks)),
                    new Wired<>(Group.LOOK, LookDocument.class, LookDocument::of, LookDocument::checked),
                    new Wired<>(Group.ROUTING, RoutingDocument.class, RoutingDocument::of, RoutingDocument::checked),
                    new Wired<>(Group.UNSEEN, UnseenDocument.class, UnseenDocument::of, UnseenDocument::checked),
                    new Wired<>(
                            Group.QUALIFICATION,
                            QualificationDocument.class,
                            QualificationDocument::of,
                            QualificationDocument::checked),
                    new Wired<>(
                            Group.HAND_OVER, HandOverDocument.class, HandOverDocument::of, HandOverDocument::checked),
                    new Wired<>(
                            Group.AMENDING,
                            Integer.class,
                            time -> (int) time.toSeconds(),
                            (sent, checks) ->
                                    Duration.ofSeconds(checks.within("amendSeconds", sent, 0, SECONDS_OF_A_DAY))),
                    new Wired<>(
                            Group.REQUESTS, RequestsDocument.class, RequestsDocument::of, RequestsDocument::checked),
                    new Wired<>(Group.RATES, RatesDocument.class, RatesDocument::of, RatesDocument::checked),
                    new Wired<>(Group.PRIVACY, PrivacyDocument.class, PrivacyDocument::of, PrivacyDocument::checked),
                    new Wired<>(
                            Group.KNOWLEDGE,
                            KnowledgeDocument.class,
                            KnowledgeDocument::of,
                            KnowledgeDocument::checked),
                    new Wired<>(
                            Group.ASSISTANT,
                            AssistantDocument.class,
                            AssistantDocument::of,
                            AssistantDocument::checked))
            .collect(toUnmodifiableMap(Wired::group, wired -> wired));

    private WireGroups() {}

    private static <E extends Enum<E>> Wired<E, String> enumerated(Group<E> group) {
        return new Wired<>(
                group, String.class, Checks::word, (sent, checks) -> checks.word(group.name(), sent, group.usual()));
    }

    static Wired<?, ?> of(Group<?> group) {
        return Optional.<Wired<?, ?>>ofNullable(ALL.get(group))
                .orElseThrow(() -> new IllegalStateException("nobody says how " + group + " looks on the wire"));
    }

    /** What the fields of a document are, for the test that holds them against what is published. */
    static Map<String, Class<?>> documents() {
        var documents = new LinkedHashMap<String, Class<?>>();
        Group.all().forEach(group -> documents.put(group.name(), of(group).document()));
        return documents;
    }

    /**
     * One group.
     *
     * @param document what its field is read as
     * @param checked reads what was sent; what is wrong is noted
     */
    record Wired<T, D>(Group<T> group, Class<D> document, Function<T, D> shown, BiFunction<D, Checks, T> checked) {

        Object shown(ValueOf values) {
            return shown.apply(values.of(group));
        }

        /** What was sent, to be checked and chosen once all of it is read. */
        Choice read(Json json, JsonNode sent) {
            var read = json.read(sent, document);
            return (before, checks) -> before.with(group, checked.apply(read, checks));
        }
    }

    /** Where a document's values come from. */
    interface ValueOf {
        <T> T of(Group<T> group);
    }

    /** What somebody wants a group to be. */
    interface Choice {
        Chosen over(Chosen before, Checks checks);
    }
}
