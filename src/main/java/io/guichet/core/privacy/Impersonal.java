package io.guichet.core.privacy;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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

    /** Shorter parts of a name are names only where they are written so. */
    private static final int SHORTEST_PART = 3;

    /** Particles of names, and words that sentences begin with: those of two letters are names behind a title alone. */
    private static final Set<String> LITTLE = Set.of(
            ("ai an as au by ca ce d da de del della den der des di do du el en es et eu go he hi if il in is je l la le les "
                            + "lu ma me my ne ni no nu of on or ou pu qu sa se si so su ta te the to tu un us va van von vu we zu")
                    .split(" "));

    private static final String TITLE = "(?<=\\b(?:M|Mr|Mrs|Ms|Mme|Mlle|Dr|Me|Monsieur|Madame)\\.?[ \u00a0]{1,2})";

    private static final String CAPITAL = "(?-iu:(?=\\p{Lu}))";

    /** What an organisation is, and not how it is called. */
    private static final Set<String> KINDS = Set.of(
            ("agence agglomeration assurance assurances association atelier banque bureau cabinet caisse centre clinique club college "
                            + "commune communaute compagnie conseil cooperative departement entreprise etablissement etablissements "
                            + "etude federation fondation garage groupe groupement hopital hotel institut laboratoire lycee mairie maison "
                            + "ministere mutuelle office pharmacie prefecture region residence sa sarl sas sasu scop sci service services "
                            + "societe syndicat transports union universite ville "
                            + "agency bank board city clinic company council group hospital inc ltd llc school town university")
                    .split(" "));

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
                .sorted(Comparator.comparingInt(part -> -part.getKey().name().length()))
                .forEach(part -> known.put(part.getKey().pattern(), part.getValue()));
        return new Impersonal(known, words);
    }

    /**
     * What is looked for.
     *
     * @param before what has to stand before it, as a regular expression; empty for nothing
     */
    private record Part(String name, String before) {

        Pattern pattern() {
            return Impersonal.pattern(before, name);
        }
    }

    private static Stream<Part> parts(Trace kind, String name) {
        var whole = Stream.of(name).filter(some -> !isShort(some)).map(some -> new Part(some, ""));
        var parts = kind == Trace.ORGANISATION ? ofAnOrganisation(name) : ofAPerson(name);
        return Stream.concat(whole, parts);
    }

    private static Stream<Part> ofAPerson(String name) {
        return split(name)
                .filter(part -> part.length() > 1)
                .filter(part -> !isLittle(part) || isShort(part) && !Character.isLowerCase(part.charAt(0)))
                .map(part -> new Part(part, beforePerson(part)));
    }

    private static String beforePerson(String part) {
        if (!isShort(part)) {
            return "";
        }
        return isLittle(part) ? TITLE : CAPITAL;
    }

    private static boolean isShort(String part) {
        return part.length() < SHORTEST_PART;
    }

    /** People leave out what it is: the "Saint-Rémy" of "Mairie de Saint-Rémy". With a small letter it is a word as any. */
    private static Stream<Part> ofAnOrganisation(String name) {
        var called =
                split(name).dropWhile(part -> isLittle(part) || isKind(part)).toList();
        var telling = called.stream().filter(part -> !isLittle(part) && !isKind(part));
        return Stream.concat(Stream.of(String.join(" ", called)), telling)
                .filter(part -> !isShort(part))
                .distinct()
                .map(part -> new Part(part, CAPITAL));
    }

    private static Stream<String> split(String name) {
        return Arrays.stream(name.split("[\\s\u00a0\u202f\u2019'(),.]+")).filter(part -> !part.isEmpty());
    }

    private static boolean isKind(String part) {
        return KINDS.contains(folded(part));
    }

    private static boolean isLittle(String part) {
        return LITTLE.contains(folded(part));
    }

    private static Pattern pattern(String before, String name) {
        var letters = JOINTS.matcher(folded(name).replace('\u2019', '\'').replace("œ", "oe"))
                .replaceAll(" ")
                .chars()
                .mapToObj(letter -> letter((char) letter))
                .collect(Collectors.joining())
                .replace(ACCENTS.get('o') + ACCENTS.get('e'), "(?:œ|" + ACCENTS.get('o') + ACCENTS.get('e') + ")");
        return Pattern.compile(
                ALONE_BEFORE + before + letters + ALONE_AFTER, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
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
