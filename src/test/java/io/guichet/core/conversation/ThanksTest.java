package io.guichet.core.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** R103: a mere thank-you needs no answer; anything else might. */
class ThanksTest {

    private static final List<String> NAMES = List.of("Aline Morel");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Merci",
                "merci !",
                "Merci beaucoup 🙏",
                "Parfait, merci Aline. Bonne journée !",
                "Super, ça marche maintenant. Merci pour votre aide",
                "Je vous remercie pour votre réactivité, bon week-end",
                "MERCI À TOUS",
                "Merci et au revoir",
                "Merci pour votre réponse rapide",
                "Merci beaucoup pour votre aide, bonne fin de journée",
                "Thanks a lot for your help and the quick reply",
                "It is fixed now, thank you",
                "Bonjour,\n\nMerci, c’est réglé.\n\nBien à vous",
                "Thank you so much!",
                "Thanks Aline, it works now. Have a great day",
                "thx"
            })
    void thanks_and_nothing_else(String text) {
        assertThat(Thanks.isMere(text, NAMES)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Ok",
                "Bonne journée",
                "Merci, mais ça ne marche pas",
                "Merci de votre retour",
                "Merci d’avance",
                "Merci, et pour l’autre poste ?",
                "Merci, la version 4 est bonne",
                "Merci de me rappeler",
                "Merci de revoir la fin",
                "Merci d’une réponse rapide",
                "Merci pour une réponse rapide",
                "Merci de votre réponse",
                "Merci de votre aide",
                "Je vous remercie de votre réponse rapide",
                "Thank you. Is it fixed now",
                "Thanks, is that all",
                "Thanks for a quick reply",
                "Thank you. Can you help me",
                "Merci Bernard",
                "Thanks, but it still fails",
                "No thanks",
                "Thanks. Could you send the invoice"
            })
    void somebody_has_to_read_it(String text) {
        assertThat(Thanks.isMere(text, NAMES)).isFalse();
    }
}
