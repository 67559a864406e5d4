package io.guichet.web.admin;

import io.guichet.web.language.Sentences;
import io.guichet.web.problem.Refusals;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;

/** Tells who sent settings all that is wrong with them, in her language. */
@Named
public final class WrongFields {

    private final Sentences sentences;

    @Inject
    public WrongFields(Sentences sentences) {
        this.sentences = sentences;
    }

    /** Goes on where nothing is wrong. */
    void refuse(Checks checks) {
        if (checks.wrong().isEmpty()) {
            return;
        }
        var fields = new LinkedHashMap<String, String>();
        checks.wrong()
                .forEach((field, wrong) -> fields.put(
                        field,
                        sentences.here(
                                "guichet.web.settings.wrong." + wrong.key(),
                                wrong.arguments().toArray(Serializable[]::new))));
        throw Refusals.invalidSettings(fields);
    }
}
