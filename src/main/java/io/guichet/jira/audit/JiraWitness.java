package io.guichet.jira.audit;

import io.guichet.core.audit.Audited;
import io.guichet.core.audit.Witness;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Jira's own audit log, where it has one; where it has none, nothing is said. */
@Named
public final class JiraWitness implements Witness {

    private static final Logger LOG = LoggerFactory.getLogger(JiraWitness.class);

    @Inject
    public JiraWitness() {}

    @Override
    public void saw(Audited audited) {
        try {
            ToldToJira.of(audited);
        } catch (RuntimeException | LinkageError e) {
            LOG.debug("Jira's audit log does not take {}", audited.action(), e);
        }
    }
}
