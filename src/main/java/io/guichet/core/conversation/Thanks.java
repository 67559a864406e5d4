package io.guichet.core.conversation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whether a message says thanks and nothing else (R103). Careful: a word that is not known here, a question or a number
 * makes it one that somebody has to read. It closes nothing by itself.
 */
public final class Thanks {

    private static final int LONGEST = 25;
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}]+");

    private static final Pattern GOODBYE = Pattern.compile("\\bau revoir\\b");

    private static final Set<String> THANKS = Set.of(
            "merci", "mercis", "remercie", "remercions", "remerciements", "thanks", "thank", "thx", "ty", "cheers");

    /** Not "retour" nor "avance": who gives thanks for those waits for them. */
    private static final Set<String> BESIDES = PlainWords.in(
            """
            a à ai aide assistance au aussi beaucoup bel belle bien bon bonjour bonne bonsoir c ca cela cordialement d
            dans de des du efficace efficacite en encore est et excellent excellente explication explications fin
            fonctionne fort genial grand impeccable infiniment j je journee l la le les madame maintenant marche merveille
            mille monsieur moi n nickel note ok parfait parfaitement plus pour precieuse rapide rapidite reactivite
            reglee regle rentre reponse resolu semaine service soiree soutien super sympa tout toi top toute toutes
            tous tres un une votre vos vous week weekend
            again all alright and answer answers appreciated awesome best bye day evening excellent fine fixed for good
            great have hello help helpful hi i is it its kind lot many me much nice now of perfect perfectly quick reply
            end regards response solved so s support that the to very week weekend works you your
            """);

    private static final Pattern CLAUSE = Pattern.compile("[.,;:!\\n]+");

    /** Thanks for what is still to be done, and questions without their mark. */
    private static final List<Pattern> ASKING = Stream.of(
                    "(mercis?|remercie|remercions|remerciements) ([a-z]+ )?de? (.* )?"
                            + "(reponse|aide|assistance|soutien|explications?)",
                    "(d|pour) une ([a-z]+ )?(reponse|aide|assistance|explication)",
                    "for an? ([a-z]+ )?(reply|answers?|response|help|support)",
                    "^(is|are|can|could|will|would|reply|answer|help)",
                    "(is|are|can|could|will|would) (it|its|that|the|you|your|i|all)")
            .map(words -> Pattern.compile("\\b" + words + "\\b"))
            .toList();

    private Thanks() {}

    /** @param names of people who may be addressed */
    public static boolean isMere(String text, List<String> names) {
        var known = new HashSet<>(BESIDES);
        names.forEach(name -> known.addAll(PlainWords.in(name)));
        var said = PlainWords.in(GOODBYE.matcher(PlainWords.fold(text)).replaceAll(" "));
        return !text.contains("?")
                && text.codePoints().noneMatch(Character::isDigit)
                && BETWEEN.split(text).length <= LONGEST
                && CLAUSE.splitAsStream(text).noneMatch(Thanks::asks)
                && said.stream().anyMatch(THANKS::contains)
                && said.stream().allMatch(word -> THANKS.contains(word) || known.contains(word));
    }

    private static boolean asks(String clause) {
        var said = BETWEEN.matcher(PlainWords.fold(clause)).replaceAll(" ").strip();
        return ASKING.stream().anyMatch(asking -> asking.matcher(said).find());
    }
}
