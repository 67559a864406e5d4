package io.guichet.web.contract;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import io.guichet.core.conversation.Content.Happened;
import io.guichet.core.conversation.State;
import io.guichet.web.portal.ChatView;
import io.guichet.web.portal.RulesView;
import io.guichet.web.preferences.PreferencesView;
import io.guichet.web.problem.Problem;
import io.guichet.web.view.AuthorView;
import io.guichet.web.view.ConversationView;
import io.guichet.web.view.EntryView;
import io.guichet.web.view.EntryViews;
import io.guichet.web.view.PortraitView;
import jakarta.inject.Named;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;

/** {@code docs/openapi.yaml} and the code say the same, both ways. */
class PublishedContractTest {

    private static final Set<String> VERBS = Set.of("get", "put", "post", "delete");
    private static final Map<String, Object> CONTRACT = read();

    private static Map<String, Object> read() {
        try {
            return new Yaml().load(Files.readString(Path.of("docs/openapi.yaml")));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void every_call_is_published_and_every_published_call_is_there() throws Exception {
        var published = paths().entrySet().stream()
                .flatMap(path -> in(path.getValue()).keySet().stream()
                        .filter(VERBS::contains)
                        .map(verb -> verb.toUpperCase(Locale.ROOT) + " " + path.getKey()))
                .collect(toCollection(TreeSet::new));

        assertThat(published).isEqualTo(Doors.all()).hasSizeGreaterThan(10);
    }

    @Test
    void every_call_says_who_may_make_it_and_what_a_stranger_is_answered() {
        calls().forEach(call -> {
            assertThat(call.get("x-who"))
                    .as("x-who of %s", call.get("operationId"))
                    .isNotNull();
            if (!"everybody".equals(call.get("x-who"))) {
                assertThat(in(call.get("responses")))
                        .as("%s", call.get("operationId"))
                        .containsKey("401");
            }
        });
    }

    @Test
    void every_writing_call_says_that_it_takes_json_and_may_be_too_fast() {
        paths().values().stream()
                .flatMap(path -> in(path).entrySet().stream())
                .filter(call -> VERBS.contains(call.getKey()) && !call.getKey().equals("get"))
                .forEach(call -> assertThat(in(in(call.getValue()).get("responses")))
                        .as("%s", in(call.getValue()).get("operationId"))
                        .containsKeys("415", "429"));
    }

    @Test
    void no_resource_leaves_its_access_to_a_default() {
        assertThat(Doors.resources()).isNotEmpty().allSatisfy(resource -> assertThat(resource.getAnnotations())
                .extracting(annotation -> (Object) annotation.annotationType())
                .contains(UnrestrictedAccess.class, Named.class));
    }

    static Stream<Arguments> what_is_sent_has_the_published_fields() {
        return Stream.of(
                Arguments.of("Chat", ChatView.class),
                Arguments.of("Rules", RulesView.class),
                Arguments.of("Preferences", PreferencesView.class),
                Arguments.of("Conversation", ConversationView.class),
                Arguments.of("Entry", EntryView.class),
                Arguments.of("Author", AuthorView.class),
                Arguments.of("Portrait", PortraitView.class),
                Arguments.of("Problem", Problem.class));
    }

    @ParameterizedTest
    @MethodSource
    void what_is_sent_has_the_published_fields(String schema, Class<?> view) {
        var fields = Arrays.stream(view.getRecordComponents())
                .map(java.lang.reflect.RecordComponent::getName)
                .toList();

        assertThat(in(schema(schema).get("properties")).keySet()).containsExactlyInAnyOrderElementsOf(fields);
    }

    @Test
    void states_and_events_are_published_by_their_words() {
        var states = Arrays.stream(State.class.getPermittedSubclasses())
                .map(state -> state.getSimpleName().toLowerCase(Locale.ROOT))
                // Two that the wire tells by what stands beside the state.
                .filter(state -> !state.equals("busy") && !state.equals("outofscope"))
                .toList();
        var events = Arrays.stream(Happened.values()).map(EntryViews::word).toList();

        assertThat(words(schema("Conversation"), "state")).containsExactlyInAnyOrderElementsOf(states);
        assertThat(words(in(in(schema("Entry").get("properties")).get("event")), "type"))
                .containsExactlyInAnyOrderElementsOf(events);
    }

    private static Stream<Map<String, Object>> calls() {
        return paths().values().stream()
                .flatMap(path -> in(path).entrySet().stream())
                .filter(call -> VERBS.contains(call.getKey()))
                .map(call -> in(call.getValue()));
    }

    private static Map<String, Object> paths() {
        return in(CONTRACT.get("paths"));
    }

    private static Map<String, Object> schema(String name) {
        return in(in(in(CONTRACT.get("components")).get("schemas")).get(name));
    }

    @SuppressWarnings("unchecked")
    private static List<String> words(Map<String, Object> schema, String property) {
        return (List<String>) in(in(schema.get("properties")).get(property)).get("enum");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> in(Object value) {
        return (Map<String, Object>) value;
    }
}
