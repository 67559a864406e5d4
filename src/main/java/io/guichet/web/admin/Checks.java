package io.guichet.web.admin;

import io.guichet.core.settings.Texts;
import java.io.Serializable;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Checks a document of settings and goes on at a field that is wrong, so that its author is told all of them at once.
 *
 * <p>Each is noted by its path, such as {@code topics[2].id}, with the key of a sentence below
 * {@code guichet.web.settings.wrong}. What a check then returns is of no account, for nothing is saved.
 */
final class Checks {

    static final int LONGEST_NAME = 255;
    static final int LONGEST_SENTENCE = 1_000;
    /** Every portal page carries such sentences, and the chat's state has to stay small. */
    static final int LONGEST_CARRIED = 200;

    static final int LONGEST_PAGE = 50_000;

    private static final int LONGEST_URL = 2_000;
    private static final Set<String> SCHEMES = Set.of("http", "https");
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,64}");

    private final Map<String, Wrong> wrong = new LinkedHashMap<>();

    /** @param key of a sentence, below {@code guichet.web.settings.wrong} */
    record Wrong(String key, List<Serializable> arguments) {}

    /** By the path of the field, as they were found. */
    Map<String, Wrong> wrong() {
        return Map.copyOf(wrong);
    }

    /** Notes what is wrong; of one field the first thing counts. */
    void wrong(String field, String key, Serializable... arguments) {
        wrong.putIfAbsent(field, new Wrong(key, List.of(arguments)));
    }

    boolean isWrong(String field) {
        return wrong.containsKey(field);
    }

    static <T> T or(T value, T otherwise) {
        return value == null ? otherwise : value;
    }

    int within(String field, int value, int least, int most) {
        return (int) within(field, (long) value, least, most);
    }

    long within(String field, long value, long least, long most) {
        if (value < least || value > most) {
            wrong(field, "range", least, most);
        }
        return value;
    }

    /** Without the blanks around it; what is left out is empty. */
    String text(String field, String value, int shortest, int longest) {
        var text = or(value, "").strip();
        if (text.length() < shortest) {
            wrong(field, "missing");
        }
        if (text.length() > longest) {
            wrong(field, "long", longest);
        }
        return text;
    }

    Texts texts(String field, TextsDocument value, int longest) {
        return value == null
                ? Texts.NONE
                : new Texts(text(field + ".fr", value.fr(), 0, longest), text(field + ".en", value.en(), 0, longest));
    }

    /** In one language at least. */
    Texts name(String field, TextsDocument value) {
        return name(field, value, LONGEST_NAME);
    }

    /** In one language at least, and short. */
    Texts name(String field, TextsDocument value, int longest) {
        var name = texts(field, value, longest);
        if (name.isEmpty()) {
            wrong(field, "missing");
        }
        return name;
    }

    String id(String field, String value) {
        var id = or(value, "");
        if (!ID.matcher(id).matches()) {
            wrong(field, id.isEmpty() ? "missing" : "id");
        }
        return id;
    }

    /** An address that a customer may be sent to: never a script. */
    String url(String field, String value) {
        var url = text(field, value, 1, LONGEST_URL);
        if (!isAddress(url)) {
            wrong(field, "url");
        }
        return url;
    }

    private static boolean isAddress(String url) {
        try {
            var parsed = new URI(url);
            // Who sees the address would see a password in it.
            return parsed.getHost() != null
                    && parsed.getRawUserInfo() == null
                    && SCHEMES.contains(or(parsed.getScheme(), "").toLowerCase(Locale.ROOT));
        } catch (URISyntaxException e) {
            return false;
        }
    }

    <E extends Enum<E>> E word(String field, String value, E otherwise) {
        return value == null
                ? otherwise
                : Stream.of(otherwise.getDeclaringClass().getEnumConstants())
                        .filter(known -> word(known).equals(value))
                        .findFirst()
                        .orElseGet(() -> {
                            wrong(field, "word", value);
                            return otherwise;
                        });
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** Each item read with its own path, such as {@code topics[2]}; one of which nothing can be made is left out. */
    <D, T> List<T> items(String field, List<D> values, int most, BiFunction<String, D, Optional<T>> read) {
        var sent = or(values, List.<D>of());
        if (sent.size() > most) {
            wrong(field, "many", most);
            return List.of();
        }
        var checked = new ArrayList<T>(sent.size());
        for (var i = 0; i < sent.size(); i++) {
            var path = field + "[" + i + "]";
            if (sent.get(i) == null) {
                wrong(path, "missing");
            } else {
                read.apply(path, sent.get(i)).ifPresent(checked::add);
            }
        }
        return List.copyOf(checked);
    }

    /** Each item read with its own path, such as {@code topics[2]}. */
    <D, T> List<T> list(String field, List<D> values, int most, BiFunction<String, D, T> read) {
        return items(field, values, most, (path, item) -> Optional.of(read.apply(path, item)));
    }

    List<String> names(String field, List<String> values, int most) {
        return list(field, values, most, (path, name) -> text(path, name, 1, LONGEST_NAME));
    }

    /** No two items with the same key; the second one is told of. */
    <T> List<T> unique(String field, List<T> items, Function<T, ?> key, String below) {
        var seen = new HashSet<Object>();
        for (var i = 0; i < items.size(); i++) {
            if (!seen.add(key.apply(items.get(i)))) {
                wrong(field + "[" + i + "]" + below, "twice");
            }
        }
        return items;
    }
}
