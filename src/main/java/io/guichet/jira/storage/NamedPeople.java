package io.guichet.jira.storage;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.guichet.core.privacy.Identity;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds somebody in stored texts and documents, and puts somebody else in her place, or nobody.
 *
 * @param before who is looked for
 * @param key in place of her key
 * @param userName in place of her user name; absent where lists go on without her
 */
record NamedPeople(Identity before, String key, Optional<String> userName) {

    /** Where settings name people by user name, alone or in a list. */
    private static final Set<String> PEOPLE = Set.of("people", "technicalReporter", "assignee", "account");

    /** Where they do in a list; alone, the same word is a choice of another kind. */
    private static final Set<String> LISTS = Set.of("agents");

    /** What a thing is, which is never somebody: a customer called « Live » is not to be taken for a state. */
    private static final Set<String> KINDS = Set.of("is", "type", "kind", "state");

    private static final ObjectMapper JSON = new ObjectMapper();

    /** What SQL is to look for where keys stand among other things; a little too much is found, and looked at again. */
    String pattern() {
        var any = new StringBuilder("%");
        before.key().value().chars().forEach(sign -> any.append(isPlain(sign) ? (char) sign : '_'));
        return any.append('%').toString();
    }

    /** In SQL, in JSON and in every database's letters the same. */
    private static boolean isPlain(int sign) {
        return sign < 128 && Character.isLetterOrDigit(sign);
    }

    /** Keys in an event's details, or in a life: alone or with blanks between. */
    String inDocument(String json) {
        return parsed(json).map(document -> keys(document).toString()).orElse(json);
    }

    private JsonNode keys(JsonNode node) {
        if (node instanceof TextNode text) {
            return JsonNodeFactory.instance.textNode(inWords(text.asText()));
        }
        if (node instanceof ArrayNode array) {
            var changed = JsonNodeFactory.instance.arrayNode();
            array.forEach(item -> changed.add(keys(item)));
            return changed;
        }
        if (node instanceof ObjectNode object) {
            var changed = JsonNodeFactory.instance.objectNode();
            object.fields()
                    .forEachRemaining(field ->
                            changed.set(field.getKey(), isKind(field) ? field.getValue() : keys(field.getValue())));
            return changed;
        }
        return node;
    }

    private static boolean isKind(Map.Entry<String, JsonNode> field) {
        return field.getValue().isTextual() && KINDS.contains(field.getKey());
    }

    private String inWords(String text) {
        var words = text.split(" ", -1);
        for (var i = 0; i < words.length; i++) {
            if (words[i].equals(before.key().value())) {
                words[i] = key;
            }
        }
        return String.join(" ", words);
    }

    /** User names where settings list people; a topic of the same name stays. */
    String inSettings(String json) {
        return parsed(json).map(document -> lists(document, false).toString()).orElse(json);
    }

    /** Whether settings name her. */
    boolean standsIn(String json) {
        return parsed(json)
                .filter(document -> !lists(document, false).equals(document))
                .isPresent();
    }

    private JsonNode lists(JsonNode node, boolean ofPeople) {
        if (node instanceof ArrayNode array) {
            var changed = JsonNodeFactory.instance.arrayNode();
            array.forEach(item -> {
                if (ofPeople && item.isTextual() && before.is(item.asText())) {
                    userName.ifPresent(changed::add);
                } else {
                    changed.add(lists(item, false));
                }
            });
            return changed;
        }
        if (node instanceof ObjectNode object) {
            var changed = JsonNodeFactory.instance.objectNode();
            object.fields().forEachRemaining(field -> changed.set(field.getKey(), listed(field)));
            return changed;
        }
        return node;
    }

    private JsonNode listed(Map.Entry<String, JsonNode> field) {
        var value = field.getValue();
        var ofPeople = PEOPLE.contains(field.getKey());
        return ofPeople && value.isTextual() && before.is(value.asText())
                ? JsonNodeFactory.instance.textNode(userName.orElse(""))
                : lists(value, ofPeople || LISTS.contains(field.getKey()));
    }

    /** In words that somebody else reads later: as a word of its own, wherever it stands. */
    String inText(String text) {
        var changed = replaced(text, before.key().value(), key);
        return before.userName()
                .map(name -> replaced(changed, name, userName.orElse(key)))
                .orElse(changed);
    }

    private static String replaced(String text, String name, String other) {
        return Pattern.compile(
                        "(?<![\\p{L}\\p{N}_])" + Pattern.quote(name) + "(?![\\p{L}\\p{N}_])", Pattern.CASE_INSENSITIVE)
                .matcher(text)
                .replaceAll(Matcher.quoteReplacement(other));
    }

    private static Optional<JsonNode> parsed(String json) {
        try {
            return Optional.of(JSON.readTree(json));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what is stored is not JSON", e);
        }
    }
}
