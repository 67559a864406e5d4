package io.guichet.jira.knowledge;

import io.guichet.jira.knowledge.Words.Language;
import io.guichet.jira.knowledge.Words.Word;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
    private final boolean onlyPages;

    /** @param lastIsWhole something follows the last word: nobody is in the middle of it */
    private Question(List<Word> words, boolean lastIsWhole, Set<String> labels, boolean onlyPages) {
        this.words = words;
        this.lastIsWhole = lastIsWhole;
        this.labels = Set.copyOf(labels);
        this.onlyPages = onlyPages;
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
                labels,
                false);
    }

    /** The same, but what files of pages say is no answer to it. */
    Question ofPages() {
        return new Question(words, lastIsWhole, labels, true);
    }

    boolean onlyPages() {
        return onlyPages;
    }

    Set<String> labels() {
        return labels;
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** Stems that mean something. */
    Set<String> stems() {
        var stems = new HashSet<String>();
        words.stream().filter(word -> !word.common()).forEach(word -> stems.add(word.stem()));
        return stems;
    }

    /** With those of the little words: how it is asked. */
    Set<String> allStems() {
        return words.stream().map(Word::stem).collect(Collectors.toSet());
    }

    /** What the word begins with that is being typed; empty when none is. */
    String unfinished() {
        return lastIsWhole || words.isEmpty() ? "" : words.get(words.size() - 1).plain();
    }

    /** Any term of these fields counts, more of them count more. */
    Query in(Set<Field> fields) {
        var any = new BooleanQuery.Builder();
        fields.forEach(field -> terms(field).forEach((term, weight) -> {
            if (field.weight > 0) {
                any.add(new BoostQuery(new TermQuery(new Term(field.key, term)), weight * field.weight), Occur.SHOULD);
            }
        }));
        return any.build();
    }

    private Map<String, Float> terms(Field field) {
        var weights = new HashMap<String, Float>();
        switch (field) {
            case TITLE ->
                words.forEach(word -> weights.merge(word.stem(), word.common() ? Field.COMMON : 1f, Float::sum));
            case BODY -> stems().forEach(stem -> weights.put(stem, 1f));
            case TITLE_BEGINNINGS -> Beginnings.of(words).forEach(term -> weights.merge(term, 1f, Float::sum));
        }
        return weights;
    }
}
