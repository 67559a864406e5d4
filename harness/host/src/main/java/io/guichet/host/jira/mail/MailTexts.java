package io.guichet.host.jira.mail;

import java.util.Locale;
import java.util.Map;

/** The few sentences that mails are made of, in the reader's language. */
final class MailTexts {

    private static final Map<String, String> FRENCH = Map.of(
            "created", "Votre demande a bien été enregistrée.",
            "commented", "%s a ajouté un commentaire\u00a0:",
            "resolved", "Votre demande est résolue.",
            "reopened", "Votre demande est de nouveau ouverte.",
            "changed", "%s a modifié la demande.",
            "link", "Voir la demande\u00a0: %s");

    private static final Map<String, String> ENGLISH = Map.of(
            "created", "Your request has been received.",
            "commented", "%s added a comment:",
            "resolved", "Your request has been resolved.",
            "reopened", "Your request has been reopened.",
            "changed", "%s changed the request.",
            "link", "View the request: %s");

    private MailTexts() {}

    static String text(Locale locale, String key, Object... arguments) {
        Map<String, String> texts = locale.getLanguage().equals("fr") ? FRENCH : ENGLISH;
        return texts.get(key).formatted(arguments);
    }
}
