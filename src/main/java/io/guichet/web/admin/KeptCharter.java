package io.guichet.web.admin;

import io.guichet.core.settings.Charter;
import io.guichet.core.settings.Chosen;
import io.guichet.core.settings.Group;
import java.util.Optional;

/**
 * The version of a charter grows by publishing it and by nothing else (R132): of a document that is saved or taken from a
 * file, the text is believed and the version is not. Else everybody's acceptance could be undone, or forged, by a number.
 */
final class KeptCharter {

    private KeptCharter() {}

    /**
     * What is to be saved, with the version that holds.
     *
     * @param now the charter that holds
     * @param before the charter one save ago, which is believed whole: somebody takes back a reset
     */
    static Chosen in(Chosen changed, Charter now, Optional<Charter> before) {
        return changed.value(Group.CHARTER)
                .map(sent -> changed.with(Group.CHARTER, kept(sent, now, before)))
                .orElse(changed);
    }

    private static Charter kept(Charter sent, Charter now, Optional<Charter> before) {
        if (sent.text().isEmpty() && !sent.isThere()) {
            return Charter.NONE;
        }
        if (!now.isThere() && before.filter(sent::equals).isPresent()) {
            return sent;
        }
        return new Charter(now.version(), sent.text());
    }
}
