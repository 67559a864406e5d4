package io.guichet.core.privacy;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Takes out of a text whom it is about: names, addresses, numbers of telephones and accounts give way to a word for what stood
 * there (R115). What no rule can know stays: whoever uses the text reads it first.
 */
public final class Impersonal {

    /** What gives somebody away. */
    public enum Trace {
        CUSTOMER,
        AGENT,
        ORGANISATION,
        EMAIL,
        PHONE,
        ACCOUNT
    }

    private static final String BLANK = "[ .\\-\\u00a0\\u202f]";
    private static final String ALONE_BEFORE = "(?<![\\p{L}\\p{N}])";
    private static final String ALONE_AFTER = "(?![\\p{L}\\p{N}])";
    private static final Pattern EMAIL =
            Pattern.compile("[\\p{L}\\p{N}._%+'-]{1,64}@[\\p{L}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{N}-]{1,63}){1,8}");
    private static final Pattern ACCOUNT = Pattern.compile(
            ALONE_BEFORE + "[A-Z]{2}\\d{2}(?:[ \\u00a0]?[A-Z0-9]{4}){2,7}(?:[ \\u00a0]?[A-Z0-9]{1,3})?" + ALONE_AFTER);
    private static final Pattern PHONE = Pattern.compile(ALONE_BEFORE + "(?:"
            + "(?:\\+|00)[1-9]\\d{0,2}" + BLANK + "?(?:\\(0\\))?(?:" + BLANK + "?\\d){6,12}"
            + "|0[1-9](?:" + BLANK + "?\\d{2}){4}"
            + "|\\(?\\d{3}\\)?" + BLANK + "\\d{3}" + BLANK + "\\d{4}"
            + ")" + ALONE_AFTER);

    /** Shorter parts of a name are words of every text: de, le, van. */
    private static final int SHORTEST_PART = 3;

    private static final List<String> PARTICLES = List.of("des", "les", "von", "van", "der", "den", "del", "della");

    private static final Pattern JOINTS = Pattern.compile("[\\s\u00a0\u202f\\-\u2010\u2011]+");

    /** A letter stands for itself with any accent. */
    private static final Map<Character, String> ACCENTS = Map.of(
            'a',
            "[aàâäáãå]",
            'c',
            "[cç]",
            'e',
            "[eéèêë]",
            'i',
            "[iîïíì]",
            'n',
            "[nñ]",
            'o',
            "[oôöóòõ]",
            'u',
            "[uùûüú]",
            'y',
            "[yÿý]");

    private final Map<Pattern, Trace> known;
    private final Map<Trace, String> words;

    private Impersonal(Map<Pattern, Trace> known, Map<Trace, String> words) {
        this.known = known;
        this.words = words;
    }

    /**
     * @param names of people, whole, and what else they are called: each part of a name counts, too
     * @param words what is put in their place
     */
    public static Impersonal of(Map<Trace, ? extends Collection<String>> names, Map<Trace, String> words) {
        var known = new LinkedHashMap<Pattern, Trace>();
        names.entrySet().stream()
                .flatMap(kind -> kind.getValue().stream()
                        .flatMap(name -> parts(kind.getKey(), name.strip()))
                        .map(part -> Map.entry(part, kind.getKey())))
                .sorted(Comparator.comparingInt(part -> -part.getKey().length()))
                .forEach(part -> known.put(pattern(part.getKey()), part.getValue()));
        return new Impersonal(known, words);
    }

    private static Stream<String> parts(Trace kind, String name) {
        var whole = Stream.of(name).filter(some -> some.length() >= SHORTEST_PART);
        return kind == Trace.ORGANISATION
                ? whole
                : Stream.concat(
                        whole, Arrays.stream(name.split("[\\s\u2019']+")).filter(Impersonal::isTelling));
    }

    private static boolean isTelling(String part) {
        return part.length() >= SHORTEST_PART && !PARTICLES.contains(part.toLowerCase(Locale.ROOT));
    }

    private static Pattern pattern(String name) {
        var letters = JOINTS.matcher(folded(name).replace('\u2019', '\'').replace("œ", "oe"))
                .replaceAll(" ")
                .chars()
                .mapToObj(letter -> letter((char) letter))
                .collect(Collectors.joining())
                .replace(ACCENTS.get('o') + ACCENTS.get('e'), "(?:œ|" + ACCENTS.get('o') + ACCENTS.get('e') + ")");
        return Pattern.compile(ALONE_BEFORE + letters + ALONE_AFTER, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** However keyboards and people join the parts of a name. */
    private static String letter(char letter) {
        return switch (letter) {
            case ' ' -> JOINTS.pattern();
            case '\'' -> "['\u2019]";
            default -> ACCENTS.getOrDefault(letter, Pattern.quote(String.valueOf(letter)));
        };
    }

    private static String folded(String name) {
        return Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
    }

    /** The same in other words. */
    public String text(String personal) {
        // Addresses first: names are parts of them.
        var text = Normalizer.normalize(personal, Normalizer.Form.NFC);
        text = without(text, EMAIL, Trace.EMAIL);
        text = without(text, ACCOUNT, Trace.ACCOUNT);
        text = without(text, PHONE, Trace.PHONE);
        for (var name : known.entrySet()) {
            text = without(text, name.getKey(), name.getValue());
        }
        return text;
    }

    private String without(String text, Pattern pattern, Trace trace) {
        return pattern.matcher(text).replaceAll(Matcher.quoteReplacement(words.get(trace)));
    }
}
