package io.guichet.core.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.core.secrets.SecretKind;
import io.guichet.core.settings.SecretRule;
import org.junit.jupiter.api.Test;

/** R51: what is warned of, what is masked, what is refused. */
class DiscretionTest {

    private static final String TOLD = "Mon mdp est Tilleul!442 ce matin";

    @Test
    void a_warning_is_the_browsers_and_the_text_is_kept_as_sent() {
        assertThat(Discretion.kept(TOLD, SecretRule.WARN)).isEqualTo(TOLD);
        assertThat(Discretion.refusal(TOLD, SecretRule.WARN)).isEmpty();
    }

    @Test
    void a_mask_stands_where_the_secret_stood() {
        assertThat(Discretion.kept(TOLD, SecretRule.MASK)).isEqualTo("Mon mdp est •••••• ce matin");
        assertThat(Discretion.refusal(TOLD, SecretRule.MASK)).isEmpty();
    }

    @Test
    void a_refusal_tells_where_and_not_what() {
        assertThat(Discretion.refusal(TOLD, SecretRule.REFUSE)).hasValueSatisfying(why -> {
            var secret = ((Refusal.HoldsSecrets) why).secrets().get(0);
            assertThat(secret.kind()).isEqualTo(SecretKind.PASSWORD);
            assertThat(TOLD.substring(secret.from(), secret.to())).isEqualTo("Tilleul!442");
            assertThat(why.toString()).doesNotContain("Tilleul");
        });
    }

    @Test
    void talk_about_passwords_is_no_secret() {
        assertThat(Discretion.refusal("J’ai oublié mon mot de passe", SecretRule.REFUSE))
                .isEmpty();
    }
}
