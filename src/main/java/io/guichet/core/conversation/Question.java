package io.guichet.core.conversation;

import io.guichet.core.settings.ProjectSettings;
import io.guichet.core.settings.Topics;
import java.util.Optional;

/**
 * What a customer opens a conversation with.
 *
 * @param subject her own title, where she gave one
 * @param topic identifier of what it is about (R65)
 * @param module identifier of the part of the software concerned (R66)
 */
public record Question(String text, Optional<String> subject, Optional<String> topic, Optional<String> module) {

    /** Jira's own limit for a summary. */
    private static final int LONGEST_SUBJECT = 255;

    public Question {
        subject = subject.map(String::strip).filter(given -> !given.isEmpty());
    }

    public static Question of(String text) {
        return new Question(text, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Why it cannot be asked under these rules; absent when it can. */
    Optional<Refusal> refusal(ProjectSettings rules) {
        return Discretion.refusal(text, rules.secrets())
                .or(() -> subject.flatMap(given -> Discretion.refusal(given, rules.secrets())))
                .or(() -> MessageText.refusal(text, rules.messageLength()))
                .or(() -> subject.filter(given -> !isTitle(given)).map(given -> new Refusal.NoSuchChoice("subject")))
                .or(() -> Topics.unknown(rules.topics(), topic, module).map(Refusal.NoSuchChoice::new));
    }

    private static boolean isTitle(String given) {
        return given.length() <= LONGEST_SUBJECT
                && given.codePoints().noneMatch(Character::isISOControl)
                && MessageText.refusal(given, LONGEST_SUBJECT).isEmpty();
    }

    /** As it may be stored. */
    Question kept(ProjectSettings rules) {
        return new Question(
                Discretion.kept(text, rules.secrets()),
                subject.map(given -> Discretion.kept(given, rules.secrets())),
                topic,
                module);
    }

    /** @param preset what the project calls what has no title; empty for the first sentence (R150) */
    String title(String preset) {
        return subject.orElseGet(() -> preset.isBlank() ? Subject.of(text) : preset);
    }
}
