package io.guichet.jira.storage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.guichet.core.settings.Texts;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Pieces of a stored document that many of its parts are made of. */
final class Nodes {

    private Nodes() {}

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static <T> ArrayNode array(Collection<T> values, Function<T, JsonNode> written) {
        var array = JsonNodeFactory.instance.arrayNode();
        values.forEach(value -> array.add(written.apply(value)));
        return array;
    }

    static ArrayNode strings(Collection<String> values) {
        return array(values, JsonNodeFactory.instance::textNode);
    }

    static <T> List<T> list(JsonNode array, Function<JsonNode, T> read) {
        return StreamSupport.stream(array.spliterator(), false).map(read).toList();
    }

    static List<String> strings(JsonNode array, List<String> otherwise) {
        return array.isArray() ? list(array, JsonNode::asText) : otherwise;
    }

    static Set<String> set(JsonNode array) {
        return Set.copyOf(strings(array, List.of()));
    }

    static JsonNode text(String text) {
        return JsonNodeFactory.instance.textNode(text);
    }

    static JsonNode number(long number) {
        return JsonNodeFactory.instance.numberNode(number);
    }

    static <V> ObjectNode map(Map<? extends Enum<?>, V> values, Function<V, JsonNode> written) {
        var node = object();
        values.forEach((key, value) -> node.set(word(key), written.apply(value)));
        return node;
    }

    static ObjectNode texts(Texts texts) {
        return object().put("fr", texts.fr()).put("en", texts.en());
    }

    /** A text without a language is in both. */
    static Texts texts(JsonNode node) {
        if (node.isTextual()) {
            return new Texts(node.asText(), node.asText());
        }
        return new Texts(node.path("fr").asText(""), node.path("en").asText(""));
    }

    static JsonNode enumerated(Enum<?> value) {
        return text(word(value));
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** What a later version of ours wrote and this one does not know has the default. */
    static <E extends Enum<E>> E word(JsonNode node, E otherwise) {
        return Stream.of(otherwise.getDeclaringClass().getEnumConstants())
                .filter(value -> word(value).equals(node.asText()))
                .findFirst()
                .orElse(otherwise);
    }
}
