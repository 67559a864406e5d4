package io.guichet.core.conversation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Words to look for; accents, ligatures and capitals make no difference. */
public record SearchedWords(List<String> words) {

    public SearchedWords {
        words = List.copyOf(words);
    }

    public static SearchedWords in(String text) {
        return new SearchedWords(Stream.of(PlainWords.fold(text).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList());
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** Whether each of them occurs in any of the texts. */
    public boolean areIn(String... texts) {
        return missingIn(Stream.of(texts)).isEmpty();
    }

    /** Those that occur in none of the texts. */
    Set<String> missingIn(Stream<String> texts) {
        var missing = new HashSet<>(words);
        texts.map(PlainWords::fold).forEach(folded -> missing.removeIf(folded::contains));
        return missing;
    }
}
