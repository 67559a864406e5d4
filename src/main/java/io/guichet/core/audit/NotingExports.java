package io.guichet.core.audit;

import io.guichet.core.people.PersonKey;
import io.guichet.core.portal.ProjectKey;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Optional;

/** Writes down who takes a list away, in which people are named or by which chat could be set up elsewhere. */
@Named
public final class NotingExports {

    private final AuditLog audit;
    private final Clock clock;

    @Inject
    public NotingExports(AuditLog audit, Clock clock) {
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param project whose it is; of all of them where absent
     * @param how what is told of its size or of what it holds, and nobody's name
     */
    public void note(PersonKey by, Export export, Optional<ProjectKey> project, String how) {
        audit.add(new Audited(clock.instant(), by, export.action, project, export.about, "", how));
    }

    /** What can be taken away. */
    public enum Export {
        ACCEPTANCES("privacy.acceptances", "charter"),
        KEY_USERS("privacy.keyUsers", "keyUsers"),
        LOG("privacy.log", "audit"),
        SETTINGS("settings.exported", "settings");

        private final String action;
        private final String about;

        Export(String action, String about) {
            this.action = action;
            this.about = about;
        }
    }
}
