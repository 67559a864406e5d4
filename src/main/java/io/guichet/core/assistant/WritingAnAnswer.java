package io.guichet.core.assistant;

import io.guichet.core.conversation.Assistance.Source;
import io.guichet.core.secrets.Secrets;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/**
 * Passages of articles as one text, by the house's model, where every sentence of it is in the passages; else they are quoted
 * as they stand. Nothing goes out in which a secret is seen.
 */
@Named
public final class WritingAnAnswer {

    private final Model model;

    @Inject
    public WritingAnAnswer(Model model) {
        this.model = model;
    }

    public Optional<String> to(String question, List<Source> sources) {
        var passages = sources.stream().map(Source::quote).toList();
        if (passages.isEmpty() || holdsSecrets(question) || passages.stream().anyMatch(WritingAnAnswer::holdsSecrets)) {
            return Optional.empty();
        }
        return model.written(question, passages).map(String::strip).filter(text -> Supported.by(passages, text));
    }

    private static boolean holdsSecrets(String text) {
        return !Secrets.in(text).isEmpty();
    }
}
