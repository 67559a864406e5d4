package io.guichet.core.secrets;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.guichet.core.secrets.Rule.Shape;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code secrets.rules}, which says itself how it is written. {@code secret-rules.mjs} reads it for the browser. */
final class RuleFile {

    private static final Pattern NAME = Pattern.compile("\\{\\{(\\w+)}}");

    private final Map<Character, Character> letters = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, Shape> shapes = new HashMap<>();
    private final List<Map<String, String>> drafts = new ArrayList<>();

    private RuleFile(List<String> lines) {
        lines.stream().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(this::take);
    }

    static RuleFile read() {
        try (var file = RuleFile.class.getResourceAsStream("secrets.rules")) {
            if (file == null) {
                throw new IllegalStateException("secrets.rules is not in the jar");
            }
            return new RuleFile(new String(file.readAllBytes(), UTF_8).lines().toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Fold fold() {
        return new Fold(letters);
    }

    List<Rule> rules() {
        return drafts.stream().map(this::rule).toList();
    }

    private void take(String line) {
        var words = line.split(" ", 2);
        var rest = words.length > 1 ? words[1] : "";
        switch (words[0]) {
            case "fold" -> rest.substring(2).chars().forEach(unit -> letters.put((char) unit, rest.charAt(0)));
            case "let" -> names.put(first(rest), expanded(second(rest)));
            case "shape" -> shapes.put(first(rest), shape(second(rest)));
            case "rule" -> drafts.add(new HashMap<>(Map.of("rule", rest)));
            default -> drafts.get(drafts.size() - 1).put(words[0], rest);
        }
    }

    private Shape shape(String text) {
        return new Shape(first(text).equals("folded"), Pattern.compile(expanded(second(text))));
    }

    private Rule rule(Map<String, String> draft) {
        var head = draft.getOrDefault("rule", "");
        var pattern =
                "(" + expanded(draft.getOrDefault("after", "")) + ")(" + expanded(draft.getOrDefault("find", "")) + ")";
        return new Rule(
                SecretKind.of(first(head)),
                second(head).equals("folded"),
                words(draft.getOrDefault("near", "")),
                Pattern.compile(pattern),
                shapes(draft.getOrDefault("must", "")),
                shapes(draft.getOrDefault("never", "")),
                draft.containsKey("card"));
    }

    private List<Shape> shapes(String listed) {
        return words(listed).stream().map(name -> known(shapes, name)).toList();
    }

    private static List<String> words(String listed) {
        return listed.isEmpty() ? List.of() : List.of(listed.split(" "));
    }

    private String expanded(String regex) {
        return NAME.matcher(regex).replaceAll(found -> Matcher.quoteReplacement(known(names, found.group(1))));
    }

    private static <T> T known(Map<String, T> all, String name) {
        var value = all.get(name);
        if (value == null) {
            throw new IllegalArgumentException("secrets.rules names what it does not say: " + name);
        }
        return value;
    }

    private static String first(String text) {
        return text.substring(0, text.indexOf(' '));
    }

    private static String second(String text) {
        return text.substring(text.indexOf(' ') + 1);
    }
}
