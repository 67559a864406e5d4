package io.guichet.jira.knowledge;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.en.EnglishMinimalStemmer;
import org.apache.lucene.analysis.fr.FrenchLightStemmer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * A text's words, for the index and for what is asked of it alike: lower case, without accents, French elisions taken off,
 * each with its stem. Words that say little are kept: in titles that are questions, "est-ce que" is part of the pattern.
 */
final class Words {

    private static final Set<String> ELIDED =
            Set.of("l", "d", "j", "m", "t", "s", "n", "c", "qu", "jusqu", "quoiqu", "lorsqu", "puisqu");

    private static final Set<String> COMMON_FRENCH = Set.of(
            ("a ai ait as au aura aurait aux avait avec avez avons c ce ceci cela celle celui ces cet cette ceux d dans de des du "
                            + "elle elles en es est et etait etaient ete etes etre eu eux fut il ils j je l la le les leur leurs lui m "
                            + "ma mais me meme mes moi mon n ne ni nos notre nous on ont ou par pas pour qu que quel quelle quelles "
                            + "quels qui s sa sans se sera serait seront ses si soi soient sois soit sommes son sont suis sur t ta te "
                            + "tes toi ton tu un une vos votre vous y")
                    .split(" "));
    private static final Set<String> COMMON_ENGLISH = Set.of(
            ("a an and are as at be but by can do does for from has have how i if in into is it its my no not of on or our "
                            + "should such that the their then there these they this to was we what when where which who will with "
                            + "you your")
                    .split(" "));

    private Words() {}

    /**
     * One word where it stands.
     *
     * @param plain folded, as it is written
     * @param common whether it says little by itself
     */
    record Word(String plain, String stem, boolean common, int from, int to) {}

    static List<Word> of(String text, Language language) {
        return of(text, new Lexicon(language));
    }

    /** For texts that are looked at together: a long one says the same few words again and again. */
    static List<Word> of(String text, Lexicon lexicon) {
        var words = new ArrayList<Word>();
        try (var tokens = new StandardTokenizer()) {
            tokens.setReader(new StringReader(text));
            var term = tokens.addAttribute(CharTermAttribute.class);
            var offset = tokens.addAttribute(OffsetAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                add(term.toString().toLowerCase(Locale.ROOT), offset.startOffset(), offset.endOffset(), lexicon, words);
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    private static void add(String token, int from, int to, Lexicon lexicon, List<Word> words) {
        var apostrophe = Math.max(token.indexOf('\''), token.indexOf('’'));
        var elided = apostrophe > 0 && ELIDED.contains(token.substring(0, apostrophe)) ? apostrophe + 1 : 0;
        var word = token.substring(elided);
        if (!word.isEmpty()) {
            var sense = lexicon.of(word);
            words.add(new Word(sense.plain, sense.stem, sense.common, from + elided, to));
        }
    }

    /** What a word comes down to wherever it stands, taken apart once. For one search: what people ask is not kept. */
    static final class Lexicon {

        private final Language language;
        private final Map<String, Sense> senses = new HashMap<>();

        Lexicon(Language language) {
            this.language = language;
        }

        private record Sense(String plain, String stem, boolean common) {}

        private Sense of(String word) {
            return senses.computeIfAbsent(word, it -> {
                var plain = fold(it);
                return new Sense(plain, fold(language.stem(it)), language.common(plain));
            });
        }
    }

    static String fold(String word) {
        if (isAscii(word)) {
            return word;
        }
        var bare = new StringBuilder();
        Normalizer.normalize(word, Normalizer.Form.NFD).codePoints().forEach(c -> {
            switch (c) {
                case 'œ' -> bare.append("oe");
                case 'æ' -> bare.append("ae");
                case 'ß' -> bare.append("ss");
                default -> {
                    if (Character.getType(c) != Character.NON_SPACING_MARK) {
                        bare.appendCodePoint(c);
                    }
                }
            }
        });
        return bare.toString();
    }

    private static boolean isAscii(String word) {
        for (var at = 0; at < word.length(); at++) {
            if (word.charAt(at) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    /** The two in which articles are written and questions asked. */
    enum Language {
        FRENCH {
            @Override
            String stem(String word) {
                var letters = Arrays.copyOf(word.toCharArray(), word.length() + 4);
                return new String(letters, 0, new FrenchLightStemmer().stem(letters, word.length()));
            }

            @Override
            boolean common(String folded) {
                return COMMON_FRENCH.contains(folded);
            }
        },
        ENGLISH {
            @Override
            String stem(String word) {
                var letters = word.toCharArray();
                return new String(letters, 0, new EnglishMinimalStemmer().stem(letters, letters.length));
            }

            @Override
            boolean common(String folded) {
                return COMMON_ENGLISH.contains(folded);
            }
        };

        abstract String stem(String word);

        abstract boolean common(String folded);

        /** By the little words; French where nothing tells. */
        static Language of(String text) {
            var french = 0;
            var english = 0;
            for (var word : of(text.substring(0, Math.min(text.length(), 600)), FRENCH)) {
                french += COMMON_FRENCH.contains(word.plain()) ? 1 : 0;
                english += COMMON_ENGLISH.contains(word.plain()) ? 1 : 0;
            }
            return english > french ? ENGLISH : FRENCH;
        }

        private static List<Word> of(String text, Language language) {
            return Words.of(text, language);
        }
    }
}
