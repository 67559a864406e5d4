package io.guichet.core.qualification;

import io.guichet.core.settings.QualificationRules.Level;
import io.guichet.core.settings.RequestKind;
import java.util.Optional;

/**
 * As what an agent wants to qualify a request; what is left out stays as it is.
 *
 * @param component identifier, empty for none
 * @param priority identifier; where it is left out, impact and urgency give it
 * @param assignee user name, empty for nobody; as the reporter
 * @param account identifier of an organisation
 */
public record Wish(
        RequestKind kind,
        Optional<String> subject,
        Optional<String> component,
        Optional<String> priority,
        Optional<Level> impact,
        Optional<Level> urgency,
        Optional<String> assignee,
        Optional<String> reporter,
        Optional<String> account) {}
