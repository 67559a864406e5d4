package io.guichet.core.conversation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether a message says thanks and nothing else (R103). Careful: a word that is not known here, a question or a number
 * makes it one that somebody has to read. It closes nothing by itself.
 */
public final class Thanks {

    private static final int LONGEST = 25;
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}]+");

    private static final Set<String> THANKS = Set.of(
            "merci", "mercis", "remercie", "remercions", "remerciements", "thanks", "thank", "thx", "ty", "cheers");

    /** Not "retour" nor "avance": who gives thanks for those waits for them. */
    private static final Set<String> BESIDES = words(
            """
            a à ai aide assistance au aussi beaucoup bel belle bien bon bonjour bonne bonsoir c ca cela cordialement d
            dans de des du efficace efficacite en encore est et excellent excellente explication explications fin
            fonctionne fort genial grand impeccable infiniment j je journee l la le les madame maintenant marche merveille
            mille monsieur moi n nickel note ok parfait parfaitement plus pour precieuse rapide rapidite reactivite
            reglee regle rentre reponse resolu revoir semaine service soiree soutien super sympa tout toi top toute toutes
            tous tres un une votre vos vous week weekend
            again all alright and answer answers appreciated awesome best bye day evening excellent fine fixed for good
            great have hello help helpful hi i is it its kind lot many me much nice now of perfect perfectly quick reply
            end regards response solved so s support that the to very week weekend works you your
            """);

    private Thanks() {}

    /** @param names of people who may be addressed */
    public static boolean isMere(String text, List<String> names) {
        var known = new HashSet<>(BESIDES);
        names.forEach(name -> known.addAll(words(name)));
        var said = words(text);
        return !text.contains("?")
                && text.codePoints().noneMatch(Character::isDigit)
                && BETWEEN.split(text).length <= LONGEST
                && said.stream().anyMatch(THANKS::contains)
                && said.stream().allMatch(word -> THANKS.contains(word) || known.contains(word));
    }

    private static Set<String> words(String text) {
        var words = new HashSet<>(List.of(BETWEEN.split(SearchedWords.fold(text))));
        words.remove("");
        return words;
    }
}
