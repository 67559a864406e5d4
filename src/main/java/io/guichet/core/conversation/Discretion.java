package io.guichet.core.conversation;

import io.guichet.core.secrets.Secrets;
import io.guichet.core.settings.SecretRule;
import java.util.Optional;

/** What a project's rule makes of likely secrets in a text, before anything of it is stored (R51). */
public final class Discretion {

    private Discretion() {}

    /** Why the text is not taken; absent where the rule lets secrets pass or masks them. */
    public static Optional<Refusal> refusal(String text, SecretRule rule) {
        return Optional.of(rule)
                .filter(SecretRule.REFUSE::equals)
                .map(refuse -> Secrets.in(text))
                .filter(secrets -> !secrets.isEmpty())
                .map(Refusal.HoldsSecrets::new);
    }

    /** The text as it may be stored. */
    public static String kept(String text, SecretRule rule) {
        return rule == SecretRule.WARN ? text : Secrets.masked(text);
    }
}
