package io.guichet.web.agent;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.plugin.web.ContextProvider;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;

/** Tells the panel in the issue view beside which issue it stands, and for whom. */
@Named
public final class IssuePanelContext implements ContextProvider {

    private final JiraAuthenticationContext authentication;
    private final ApplicationProperties jira;

    @Inject
    public IssuePanelContext(
            @ComponentImport JiraAuthenticationContext authentication, @ComponentImport ApplicationProperties jira) {
        this.authentication = authentication;
        this.jira = jira;
    }

    @Override
    public void init(Map<String, String> params) {
        // Takes none.
    }

    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        var user = authentication.getLoggedInUser();
        return Map.of(
                "contextPath", jira.getBaseUrl(UrlMode.RELATIVE),
                "issueKey", ShownIssue.in(context).map(Issue::getKey).orElse(""),
                "userKey", user == null ? "" : user.getKey(),
                "lang", authentication.getLocale().getLanguage());
    }
}
