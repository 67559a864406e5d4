package io.guichet.jira.knowledge;

import io.guichet.jira.knowledge.Words.Language;
import io.guichet.jira.knowledge.Words.Word;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** What somebody typed, taken apart. It may end in the middle of a word. */
final class Question {

    private static final int MOST_WORDS = 40;

    private final List<Word> words;
    private final boolean lastIsWhole;
    private final Set<String> labels;

    /** @param lastIsWhole something follows the last word: nobody is in the middle of it */
    private Question(List<Word> words, boolean lastIsWhole, Set<String> labels) {
        this.words = words;
        this.lastIsWhole = lastIsWhole;
        this.labels = Set.copyOf(labels);
    }

    static Question of(String text) {
        return of(text, Set.of());
    }

    /** @param labels what an article must bear to be asked at all */
    static Question of(String text, Set<String> labels) {
        var words = Words.of(text, Language.of(text));
        // Of a long text the end is what is being asked.
        return new Question(
                words.subList(Math.max(0, words.size() - MOST_WORDS), words.size()),
                !text.isEmpty() && !Character.isLetterOrDigit(text.codePointBefore(text.length())),
                labels);
    }

    Set<String> labels() {
        return labels;
    }

    /** Nothing is asked by little words alone. */
    boolean isEmpty() {
        return stems().isEmpty();
    }

    /** Stems that mean something. */
    Set<String> stems() {
        return those(word -> !word.common()).map(Word::stem).collect(Collectors.toSet());
    }

    /** With those of the little words: how it is asked. */
    Set<String> allStems() {
        return words.stream().map(Word::stem).collect(Collectors.toSet());
    }

    /** What the word begins with that is being typed; empty when none is. */
    String unfinished() {
        return lastIsWhole || words.isEmpty() ? "" : words.get(words.size() - 1).plain();
    }

    /** An article is looked at more closely when it has most of this. */
    Query telling() {
        return telling(EnumSet.allOf(Field.class));
    }

    /** What is asked of those in addition. It stands everywhere, tells little, and would make the search through all slow. */
    Query refining() {
        return refining(EnumSet.allOf(Field.class));
    }

    /** Any term of these fields counts, more of them count more. */
    Query telling(Set<Field> fields) {
        return any(fields, this::telling);
    }

    Query refining(Set<Field> fields) {
        return any(fields, this::refining);
    }

    private static Query any(Set<Field> fields, Function<Field, Map<String, Float>> terms) {
        var any = new BooleanQuery.Builder();
        fields.stream().filter(field -> field.weight > 0).forEach(field -> terms.apply(field)
                .forEach((term, weight) -> any.add(
                        new BoostQuery(new TermQuery(new Term(field.key, term)), weight * field.weight),
                        Occur.SHOULD)));
        return any.build();
    }

    private Map<String, Float> telling(Field field) {
        return switch (field) {
            case TITLE -> weighted(1f, those(word -> !word.common()).map(Word::stem));
            case TITLE_BEGINNINGS -> weighted(1f, Beginnings.telling(words));
            case BODY -> weighted(1f, stems().stream());
        };
    }

    private Map<String, Float> refining(Field field) {
        return switch (field) {
            case TITLE -> weighted(Field.COMMON, those(Word::common).map(Word::stem));
            case TITLE_BEGINNINGS -> weighted(1f, Beginnings.refining(words));
            case BODY -> Map.of();
        };
    }

    private Stream<Word> those(Predicate<Word> which) {
        return words.stream().filter(which);
    }

    /** What is said twice counts twice. */
    private static Map<String, Float> weighted(float weight, Stream<String> terms) {
        return terms.collect(Collectors.toMap(term -> term, term -> weight, Float::sum));
    }
}
