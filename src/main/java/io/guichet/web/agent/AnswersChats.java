package io.guichet.web.agent;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.plugin.web.Condition;
import com.atlassian.webresource.spi.condition.AbstractBooleanUrlReadingCondition;
import io.guichet.core.people.Desks;
import io.guichet.core.people.PersonKey;
import io.guichet.core.settings.Settings;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;

/**
 * Gives every page of Jira's the agent's chat, for agents of a project where chat is on; all others get nothing of it,
 * not even a request (R122).
 */
@Named
public final class AnswersChats extends AbstractBooleanUrlReadingCondition implements Condition {

    private static final String IN_ADDRESS = "guichet-agent";

    private final JiraAuthenticationContext authentication;
    private final Desks desks;
    private final Settings settings;

    @Inject
    public AnswersChats(@ComponentImport JiraAuthenticationContext authentication, Desks desks, Settings settings) {
        this.authentication = authentication;
        this.desks = desks;
        this.settings = settings;
    }

    @Override
    public void init(Map<String, String> params) {
        // Takes none.
    }

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        return isConditionTrue();
    }

    @Override
    protected boolean isConditionTrue() {
        var user = authentication.getLoggedInUser();
        return user != null
                && desks.of(new PersonKey(user.getKey())).stream()
                        .anyMatch(desk -> settings.of(desk).enabled());
    }

    @Override
    protected String queryKey() {
        return IN_ADDRESS;
    }
}
