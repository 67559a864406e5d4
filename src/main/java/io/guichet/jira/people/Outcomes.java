package io.guichet.jira.people;

import com.atlassian.jira.bc.ServiceResult;
import com.atlassian.jira.bc.ServiceResultImpl;
import com.atlassian.jira.util.SimpleErrorCollection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What Jira is told became of an anonymisation: it shows what failed and lets the administrator try again. */
final class Outcomes {

    private static final Logger LOG = LoggerFactory.getLogger(Outcomes.class);

    private Outcomes() {}

    static ServiceResult of(Runnable work) {
        var errors = new SimpleErrorCollection();
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.error("What is stored under a former name could not be changed", e);
            errors.addErrorMessage("Guichet: " + e.getClass().getSimpleName());
        }
        return new ServiceResultImpl(errors);
    }
}
