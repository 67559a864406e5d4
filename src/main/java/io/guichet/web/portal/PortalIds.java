package io.guichet.web.portal;

import io.guichet.core.portal.PortalId;
import java.util.Optional;

/** Reads portal identifiers; what is no number is no portal. */
final class PortalIds {

    private PortalIds() {}

    static Optional<PortalId> of(String value) {
        try {
            return Optional.of(new PortalId(Integer.parseInt(value)));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
