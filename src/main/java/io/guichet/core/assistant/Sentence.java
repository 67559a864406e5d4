package io.guichet.core.assistant;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The words of a sentence that mean something, in their order.
 *
 * @param denials after how many of the words one is denied: {@code n'est pas ouverte} denies "ouverte"
 * @param breaks after how many of the words a comma or the like stands
 */
record Sentence(List<Word> words, Set<Integer> denials, Set<Integer> breaks) {

    private static final Pattern BREAK = Pattern.compile("[,;:.!?()\\[\\]\u2013\u2014\u2026]");

    /** A number has its sign before it, and what it counts, percent or money, behind it. */
    private static final Pattern TOKEN =
            Pattern.compile("(?:(?<![\\p{L}\\p{N}])[-+](?=\\p{N}))?[\\p{L}\\p{N}]+(?:[-.,:/@_]+[\\p{L}\\p{N}]+)*"
                    + "(?:(?<=\\p{N}) *[%\u2030\u00b0\\p{Sc}])?|\\p{Sc}|[<>\u2264\u2265](?=\\s*[-+]?\\p{N})");

    /** What carries no meaning of its own, in French and English. What says how many, when, or that one must, is not among it. */
    private static final Set<String> LITTLE =
            Set.of(("a à afin alors au aux avec bonjour c ce ceci cela celle celui ces cet cette ci d "
                            + "dans de des donc du elle elles en ensuite es est et etes eux il ils j je l la le les leur leurs lui m me mes mon ma "
                            + "nos notre nous on par peut peuvent peux pour pouvez pourrez puis qu que qui s sa se ses son sont sur t te toi tu "
                            + "un une vers voici vos votre vous y "
                            + "also an and are at be by can could hello here i in is it its of our so that the their then there these they "
                            + "this those to we which will with you your")
                    .split(" "));

    /** Little elsewhere, and behind a number what it counts: days, litres, metres, seconds, tons, terabytes. */
    private static final Set<String> UNITS = Set.of("d", "j", "l", "m", "s", "t", "to");

    private static final Pattern ENDS_IN_A_NUMBER = Pattern.compile(".*\\p{N}");

    private static final Set<String> DENYING = Set.of(
            ("n ne non pas jamais aucun aucune sans ni rien not no never without cannot nor none nothing neither nobody "
                            + "hardly")
                    .split(" "));

    /** Who leaves one of these out says more than was said; a sentence that begins so takes back some of the one before it. */
    private static final Set<String> TAKING_BACK = Set.of(
            ("sauf seulement uniquement exclusivement excepte hormis hors sinon mais toutefois cependant neanmoins pourtant "
                            + "attention condition conditions exception exceptions reserve reserves "
                            + "unless except only but however otherwise though provided")
                    .split(" "));

    /** Who leaves one of these out says more than was said, too. */
    private static final Set<String> LIMITING = Set.of(
            ("si lorsque lorsqu lors quand tant jusqu moins pourvu cas lieu plutot contrairement apres pendant fois "
                            + "if solely when whenever until while else instead rather providing case long after once during")
                    .split(" "));

    /** Who says what follows one of these, and not it, says too much; what is said before it may stand alone. */
    private static final Set<String> FIRST = Set.of("avant", "before");

    /** What begins so turns round what it is said of: who leaves it out advises what was warned of. */
    private static final List<String> TURNING = List.of(
            "interdi",
            "imposs",
            "deconseil",
            "evit",
            "refus",
            "empech",
            "arret",
            "cess",
            "echou",
            "echec",
            "forbid",
            "prohibit",
            "avoid",
            "prevent",
            "stop",
            "unable",
            "fail");

    Sentence {
        words = List.copyOf(words);
        denials = Set.copyOf(denials);
        breaks = Set.copyOf(breaks);
    }

    static Sentence of(String text) {
        var words = new ArrayList<Word>();
        var denials = new HashSet<Integer>();
        var breaks = new HashSet<Integer>();
        var plain = plain(text);
        var number = -1;
        var end = 0;
        for (var found : TOKEN.matcher(plain).results().toList()) {
            var word = Word.of(found.group().replace(" ", ""));
            if (BREAK.matcher(plain.substring(end, found.start())).find()) {
                breaks.add(words.size());
            }
            end = found.end();
            var counted =
                    number >= 0 && plain.substring(number, found.start()).isBlank() && UNITS.contains(word.folded());
            if (DENYING.contains(word.folded())) {
                denials.add(words.size());
            } else if (counted || !LITTLE.contains(word.folded())) {
                words.add(word);
            }
            number = ENDS_IN_A_NUMBER.matcher(found.group()).matches() ? found.end() : -1;
        }
        return new Sentence(words, denials, breaks);
    }

    private static String plain(String text) {
        return text.replace('\u2019', '\'')
                .replace('\u2212', '-')
                .replace('\u00a0', ' ')
                .replace('\u202f', ' ')
                .replaceAll("(?i)\\bcan't", "can not")
                .replaceAll("(?i)n't", " not");
    }

    Sentence and(Sentence next) {
        return new Sentence(
                Stream.concat(words.stream(), next.words.stream()).toList(),
                Stream.concat(denials.stream(), shifted(next.denials)).collect(toSet()),
                Stream.concat(breaks.stream(), Stream.concat(Stream.of(words.size()), shifted(next.breaks)))
                        .collect(toSet()));
    }

    private Stream<Integer> shifted(Set<Integer> places) {
        return places.stream().map(at -> at + words.size());
    }

    /** « Sauf si la paie est validée. », « Sous réserve de … »: nobody says the sentence before without it. */
    boolean takesBack() {
        return words.stream()
                .map(Word::folded)
                .dropWhile("sous"::equals)
                .findFirst()
                .filter(TAKING_BACK::contains)
                .isPresent();
    }

    /** « Non. » or « Jamais. » alone: an answer of its own to the question, which no passage gives. */
    boolean onlyDenies() {
        return words.isEmpty() && !denials.isEmpty();
    }

    boolean has(Word word) {
        return words.stream().anyMatch(word::isLike);
    }

    /** Each limit as often as it is set there, and all of it. */
    boolean keepsTheLimitsOf(Sentence place) {
        return IntStream.range(0, place.words.size())
                .filter(at -> place.limitsAt(at, this))
                .allMatch(at -> keepsTheLimit(place, at));
    }

    private boolean keepsTheLimit(Sentence place, int at) {
        var limit = place.words.get(at);
        return count(limit) >= place.count(limit)
                && (!limits(limit) || place.clauseAfter(at).allMatch(this::has));
    }

    private long count(Word word) {
        return words.stream().filter(word::isLike).count();
    }

    private Stream<Word> clauseAfter(int at) {
        var end = breaks.stream().filter(one -> one > at).min(Integer::compare).orElse(words.size());
        return words.subList(at + 1, end).stream();
    }

    private static boolean limits(Word word) {
        return TAKING_BACK.contains(word.folded()) || LIMITING.contains(word.folded());
    }

    private boolean limitsAt(int at, Sentence said) {
        var word = words.get(at).folded();
        return limits(words.get(at))
                || TURNING.stream().anyMatch(word::startsWith)
                || FIRST.contains(word) && saysWhatFollows(at, said);
    }

    private boolean saysWhatFollows(int at, Sentence said) {
        var before = words.subList(0, at);
        return words.subList(at + 1, words.size()).stream()
                .filter(word -> before.stream().noneMatch(word::isLike))
                .anyMatch(said::has);
    }

    /** Which of these are denied here, each by its place among them; a denial with no word after it denies what came before. */
    List<Integer> denied(List<Word> these) {
        return denials.stream()
                .filter(at -> !words.isEmpty())
                .map(at -> words.get(Math.min(at, words.size() - 1)))
                .flatMap(word -> IntStream.range(0, these.size())
                        .filter(i -> these.get(i).isLike(word))
                        .boxed())
                .distinct()
                .sorted()
                .toList();
    }
}
