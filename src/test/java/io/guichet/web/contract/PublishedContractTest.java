package io.guichet.web.contract;

import static io.guichet.testkit.Cast.ALINE;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import io.guichet.core.conversation.Content.Happened;
import io.guichet.core.conversation.Refusal;
import io.guichet.core.conversation.State;
import io.guichet.core.knowledge.ArticleDrafts.Outcome.Failed;
import io.guichet.core.knowledge.ArticleDrafts.Why;
import io.guichet.core.people.PersonKey;
import io.guichet.testkit.CastPeople;
import io.guichet.web.portal.ChatView;
import io.guichet.web.portal.RulesView;
import io.guichet.web.preferences.PreferencesView;
import io.guichet.web.problem.ArticleRefusals;
import io.guichet.web.problem.Problem;
import io.guichet.web.problem.Refusals;
import io.guichet.web.problem.Refused;
import io.guichet.web.view.AttachmentView;
import io.guichet.web.view.AuthorView;
import io.guichet.web.view.ConversationView;
import io.guichet.web.view.EntryView;
import io.guichet.web.view.EntryViews;
import io.guichet.web.view.PortraitView;
import jakarta.inject.Named;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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

    /** Something of each type that a refusal is made with. */
    private static final Map<Class<?>, Object> SOME = Map.of(
            int.class,
            405,
            long.class,
            1L,
            String.class,
            "field",
            Object.class,
            "now",
            Duration.class,
            Duration.ofSeconds(1),
            Instant.class,
            Instant.EPOCH,
            List.class,
            List.of(),
            Map.class,
            Map.of(),
            Optional.class,
            Optional.of("Harmonie"),
            PersonKey.class,
            ALINE);

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

    static Stream<Arguments> what_is_sent_has_the_published_fields() throws ClassNotFoundException {
        return Stream.of(
                Arguments.of("Chat", ChatView.class),
                Arguments.of("Rules", RulesView.class),
                Arguments.of("Preferences", PreferencesView.class),
                Arguments.of("Conversation", ConversationView.class),
                Arguments.of("Entry", EntryView.class),
                Arguments.of("Attachment", AttachmentView.class),
                Arguments.of("Author", AuthorView.class),
                Arguments.of("Portrait", PortraitView.class),
                Arguments.of("CustomerExport", Class.forName("io.guichet.web.admin.ExportViews$ExportDocument")),
                Arguments.of("HandOvers", Class.forName("io.guichet.web.agent.HandOverView")),
                Arguments.of("HandedOver", Class.forName("io.guichet.web.agent.HandOverView$Made")),
                Arguments.of("Qualification", Class.forName("io.guichet.web.agent.QualificationView")),
                Arguments.of("CannedReply", Class.forName("io.guichet.web.agent.ReplyView")),
                Arguments.of("Problem", Problem.class));
    }

    /** And what stands in what is sent: a wait, a solution, a file, what happened. */
    @ParameterizedTest
    @MethodSource
    void what_is_sent_has_the_published_fields(String schema, Class<?> view) {
        hasFields(schema, schema(schema), view, new HashSet<>());
    }

    @Test
    @SuppressWarnings("unchecked")
    void every_group_of_settings_has_the_published_fields() throws ReflectiveOperationException {
        var documents = Class.forName("io.guichet.web.admin.WireGroups").getDeclaredMethod("documents");
        documents.setAccessible(true);
        var groups = (Map<String, Class<?>>) documents.invoke(null);
        var properties = in(schema("Settings").get("properties"));

        var names = new TreeSet<>(groups.keySet());
        names.addAll(List.of("version", "reset", "origins"));
        assertThat(properties.keySet()).isEqualTo(names);
        groups.forEach((name, document) -> {
            var item = document.isArray() ? document.getComponentType() : document;
            if (item.isRecord() && !name.equals("welcome")) {
                var published = resolved(in(properties.get(name)));
                hasFields(
                        name,
                        document.isArray() ? resolved(in(published.get("items"))) : published,
                        item,
                        new HashSet<>());
            }
        });
    }

    @Test
    void a_page_of_conversations_has_the_published_fields() throws ClassNotFoundException {
        var page = Class.forName("io.guichet.web.portal.OwnConversationsResource$ConversationsPage");
        var answer = in(in(in(in(paths().get("/conversations")).get("get")).get("responses"))
                .get("200"));

        hasFields(
                "/conversations",
                in(in(in(answer.get("content")).get("application/json")).get("schema")),
                page,
                new HashSet<>());
    }

    private static void hasFields(String where, Map<String, Object> schema, Class<?> view, Set<Class<?>> seen) {
        var properties = in(schema.get("properties"));
        var fields = Arrays.stream(view.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
        assertThat(properties).as(where).isNotNull();
        assertThat(properties.keySet()).as(where).containsExactlyInAnyOrderElementsOf(fields);
        if (!seen.add(view)) {
            return;
        }
        for (var component : view.getRecordComponents()) {
            var property = resolved(in(properties.get(component.getName())));
            if (component.getType().isRecord()) {
                hasFields(where + "." + component.getName(), property, component.getType(), seen);
            } else if (listed(component.getGenericType()) instanceof Class<?> item && item.isRecord()) {
                hasFields(where + "." + component.getName(), resolved(in(property.get("items"))), item, seen);
            }
        }
    }

    private static Type listed(Type type) {
        return type instanceof ParameterizedType list && list.getRawType() == List.class
                ? list.getActualTypeArguments()[0]
                : type;
    }

    private static Map<String, Object> resolved(Map<String, Object> schema) {
        return schema.get("$ref") instanceof String ref ? schema(ref.substring(ref.lastIndexOf('/') + 1)) : schema;
    }

    @Test
    void every_reason_to_say_no_is_published_and_no_other() throws ReflectiveOperationException {
        var codes = new TreeSet<String>();
        for (var factory : Refusals.class.getMethods()) {
            if (Modifier.isStatic(factory.getModifiers()) && factory.getReturnType() == Refused.class) {
                codes.add(((Refused) factory.invoke(null, some(factory.getParameterTypes()))).code());
            }
        }
        for (var status : List.of(400, 404, 405, 415, 500)) {
            codes.add(Refusals.byStatus(status).code());
        }
        for (var why : Why.values()) {
            codes.add(ArticleRefusals.of(Failed.of(why), "SPACE").code());
        }
        var refusals = new Refusals(new CastPeople());
        for (var reason : Refusal.class.getPermittedSubclasses()) {
            var made = reason.getDeclaredConstructors()[0];
            codes.add(refusals.of((Refusal) made.newInstance(some(made.getParameterTypes())))
                    .code());
        }

        assertThat(words(schema("Problem"), "code")).containsExactlyInAnyOrderElementsOf(codes);
    }

    private static Object[] some(Class<?>... types) {
        return Arrays.stream(types).map(SOME::get).toArray();
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
