package io.guichet.host.jira.links;

import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.jira.user.ApplicationUser;
import io.guichet.host.jira.issues.Issues;
import java.util.Collection;
import java.util.List;

/**
 * Jira's {@code IssueLinkManager} and {@code IssueLinkTypeManager}: as there, it asks for no permission.
 *
 * <p>Known limitations: the place among other links is not looked at; linking cannot be switched off.
 */
public final class StandInIssueLinkManager implements IssueLinkManager, IssueLinkTypeManager {

    private final IssueLinks links;
    private final Issues issues;

    public StandInIssueLinkManager(IssueLinks links, Issues issues) {
        this.links = links;
        this.issues = issues;
    }

    @Override
    public void createIssueLink(Long source, Long destination, Long typeId, Long sequence, ApplicationUser author)
            throws CreateException {
        LinkType type = links.type(typeId).orElseThrow(() -> new CreateException("There is no link type " + typeId));
        links.link(type, issue(source), issue(destination), author);
    }

    private Issue issue(Long id) throws CreateException {
        return issues.byId(id).orElseThrow(() -> new CreateException("There is no issue " + id));
    }

    @Override
    public boolean isLinkingEnabled() {
        return true;
    }

    @Override
    public Collection<IssueLinkType> getIssueLinkTypes() {
        return List.copyOf(links.types());
    }
}
