package io.guichet.web.admin;

import io.guichet.core.settings.Texts;
import io.guichet.web.problem.Refusals;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What every part of a document of settings is checked for; who breaks a rule is told the field by its path. */
final class Checks {

    static final int LONGEST_NAME = 255;
    static final int LONGEST_SENTENCE = 1_000;
    /** Every portal page carries such sentences, and the chat's state has to stay small. */
    static final int LONGEST_CARRIED = 200;

    static final int LONGEST_PAGE = 50_000;

    private static final int LONGEST_URL = 2_000;
    private static final Set<String> SCHEMES = Set.of("http", "https");
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,64}");

    private Checks() {}

    static <T> T or(T value, T otherwise) {
        return value == null ? otherwise : value;
    }

    static int within(String field, int value, int least, int most) {
        return (int) within(field, (long) value, least, most);
    }

    static long within(String field, long value, long least, long most) {
        if (value < least || value > most) {
            throw Refusals.invalid(field);
        }
        return value;
    }

    /** Without the blanks around it; what is left out is empty. */
    static String text(String field, String value, int shortest, int longest) {
        var text = or(value, "").strip();
        if (text.length() < shortest || text.length() > longest) {
            throw Refusals.invalid(field);
        }
        return text;
    }

    static Texts texts(String field, TextsDocument value, int longest) {
        return value == null
                ? Texts.NONE
                : new Texts(text(field + ".fr", value.fr(), 0, longest), text(field + ".en", value.en(), 0, longest));
    }

    /** In one language at least. */
    static Texts name(String field, TextsDocument value) {
        return name(field, value, LONGEST_NAME);
    }

    /** In one language at least, and short. */
    static Texts name(String field, TextsDocument value, int longest) {
        var name = texts(field, value, longest);
        if (name.isEmpty()) {
            throw Refusals.invalid(field);
        }
        return name;
    }

    static String id(String field, String value) {
        if (value == null || !ID.matcher(value).matches()) {
            throw Refusals.invalid(field);
        }
        return value;
    }

    /** An address that a customer may be sent to: never a script. */
    static String url(String field, String value) {
        var url = text(field, value, 1, LONGEST_URL);
        try {
            var parsed = new URI(url);
            var scheme = or(parsed.getScheme(), "").toLowerCase(Locale.ROOT);
            if (parsed.getHost() != null && SCHEMES.contains(scheme)) {
                return url;
            }
        } catch (URISyntaxException e) {
            // Said below, as for a wrong scheme.
        }
        throw Refusals.invalid(field);
    }

    static <E extends Enum<E>> E word(String field, String value, E otherwise) {
        if (value == null) {
            return otherwise;
        }
        return Stream.of(otherwise.getDeclaringClass().getEnumConstants())
                .filter(known -> word(known).equals(value))
                .findFirst()
                .orElseThrow(() -> Refusals.invalid(field));
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** Each item read with its own path, such as {@code topics[2]}. */
    static <D, T> List<T> list(String field, List<D> values, int most, BiFunction<String, D, T> read) {
        var items = or(values, List.<D>of());
        if (items.size() > most) {
            throw Refusals.invalid(field);
        }
        var checked = new ArrayList<T>(items.size());
        for (var i = 0; i < items.size(); i++) {
            var path = field + "[" + i + "]";
            if (items.get(i) == null) {
                throw Refusals.invalid(path);
            }
            checked.add(read.apply(path, items.get(i)));
        }
        return checked;
    }

    static List<String> names(String field, List<String> values, int most) {
        return list(field, values, most, (path, name) -> text(path, name, 1, LONGEST_NAME));
    }

    /** No two items with the same key; the second one is told of. */
    static <T> List<T> unique(String field, List<T> items, Function<T, ?> key, String below) {
        var seen = new HashSet<Object>();
        for (var i = 0; i < items.size(); i++) {
            if (!seen.add(key.apply(items.get(i)))) {
                throw Refusals.invalid(field + "[" + i + "]" + below);
            }
        }
        return items;
    }
}
