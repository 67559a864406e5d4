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
 */
record Sentence(List<Word> words, Set<Integer> denials) {

    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}]+(?:[-.,:/@_]+[\\p{L}\\p{N}]+)*");

    /** What carries no meaning of its own, in French and English. What says how many, when, or that one must, is not among it. */
    private static final Set<String> LITTLE =
            Set.of(("a à afin alors au aux avec bonjour c ce ceci cela celle celui ces cet cette ci d "
                            + "dans de des donc du elle elles en ensuite es est et etes eux il ils j je l la le les leur leurs lui m me mes mon ma "
                            + "nos notre nous on par peut peuvent peux pour pouvez pourrez puis qu que qui s sa se ses son sont sur t te toi tu "
                            + "un une vers voici vos votre vous y "
                            + "also an and are at be by can could hello here i in is it its of our so that the their then there these they "
                            + "this those to we which will with you your")
                    .split(" "));

    private static final Set<String> DENYING = Set.of(
            "n", "ne", "non", "pas", "jamais", "aucun", "aucune", "sans", "not", "no", "never", "without", "cannot",
            "nor");

    /** Who leaves one of these out says more than was said. */
    private static final Set<String> LIMITING =
            Set.of(("si sauf seulement uniquement lorsque lorsqu quand hors tant jusqu "
                            + "if unless except only when until while")
                    .split(" "));

    Sentence {
        words = List.copyOf(words);
        denials = Set.copyOf(denials);
    }

    static Sentence of(String text) {
        var words = new ArrayList<Word>();
        var denials = new HashSet<Integer>();
        TOKEN.matcher(text.replace("n't", " not")).results().forEach(found -> {
            var word = Word.of(found.group());
            if (DENYING.contains(word.folded())) {
                denials.add(words.size());
            } else if (!LITTLE.contains(word.folded())) {
                words.add(word);
            }
        });
        return new Sentence(words, denials);
    }

    Sentence and(Sentence next) {
        var shifted = next.denials.stream().map(at -> at + words.size());
        return new Sentence(
                Stream.concat(words.stream(), next.words.stream()).toList(),
                Stream.concat(denials.stream(), shifted).collect(toSet()));
    }

    /** « Non. » or « Jamais. » alone: an answer of its own to the question, which no passage gives. */
    boolean onlyDenies() {
        return words.isEmpty() && !denials.isEmpty();
    }

    boolean has(Word word) {
        return words.stream().anyMatch(word::isLike);
    }

    boolean keepsTheLimitsOf(Sentence place) {
        return place.words.stream()
                .filter(word -> LIMITING.contains(word.folded()))
                .allMatch(this::has);
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
