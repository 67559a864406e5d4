package io.guichet.core.assistant;

import io.guichet.core.conversation.PlainWords;
import io.guichet.core.conversation.Thanks;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether a message greets, thanks, agrees or says goodbye and nothing else: there is nothing to look for in it, and no articles
 * that it could be told are missing (R58). A word that is not known here makes it a question.
 */
public final class Courtesy {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}]+");
    private static final int LONGEST = 12;

    /** Letters: what is longer is not looked at word by word. */
    private static final int A_LINE = 200;

    private static final String SAID_FIRST =
            "bonjour|bonsoir|salut|coucou|hello|hi|hey|merci|thanks|thank you|good morning"
                    + "|good afternoon|good evening|ok|au revoir|bye";

    /** Whom she speaks to: a name begins with a capital, and is no abbreviation, which could be what she looks for. */
    private static final Pattern NAME = Pattern.compile(
            "\\b((?i:" + SAID_FIRST + ")(?: (?i:bien|beaucoup|a vous|à vous))?),? \\p{Lu}\\p{Ll}{2,}(?=[\\s.,!]*$)");

    private static final Set<String> SAYING = PlainWords.in(
            """
            bonjour bonsoir salut coucou hello hi hey morning afternoon evening ok okay accord parfait super entendu compris
            nickel top revoir journee soiree bientot bye goodbye great perfect understood alright cordialement
            merci thanks thank day
            """);

    private static final Set<String> BESIDES = PlainWords.in(
            """
            a au aussi bien bon bonne d de demain equipe et excellente fin je j ai l la le madame mesdames messieurs mlle mme
            monsieur semaine suite tous tout toute toutes tres vous y week weekend
            again all and everyone good have i it a nice sir madam see soon team the there to very you your
            """);

    private Courtesy() {}

    public static boolean isMere(String text) {
        if (text.length() > A_LINE) {
            return false;
        }
        var unnamed = NAME.matcher(text.strip()).replaceFirst("$1");
        return Thanks.isMere(unnamed, List.of()) || greets(unnamed);
    }

    private static boolean greets(String text) {
        var said = PlainWords.in(text);
        return !text.contains("?")
                && text.codePoints().noneMatch(Character::isDigit)
                && BETWEEN.split(text).length <= LONGEST
                && said.stream().anyMatch(SAYING::contains)
                && said.stream().allMatch(word -> SAYING.contains(word) || BESIDES.contains(word));
    }
}
