package io.guichet.jira.desk;

import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.guichet.core.mirror.Moved;
import io.guichet.core.people.PersonKey;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Links between issues, made by the product's right. */
@Named
public final class Links {

    /** The type that Jira comes with; an administrator may have renamed it. */
    private static final String RELATES = "Relates";

    private final IssueLinkManager links;
    private final IssueLinkTypeManager types;
    private final AsPerson as;

    @Inject
    public Links(@ComponentImport IssueLinkManager links, @ComponentImport IssueLinkTypeManager types, AsPerson as) {
        this.links = links;
        this.types = types;
        this.as = as;
    }

    /** Jira itself makes no second link of a type between the same two. */
    Moved relate(Issue issue, Issue other, PersonKey by) {
        if (!links.isLinkingEnabled()) {
            return new Moved.Refused("to link issues at all");
        }
        return types.getIssueLinkTypes().stream()
                .filter(type -> type.getName().equals(RELATES))
                .findFirst()
                .map(type -> related(issue, other, by, type.getId()))
                .orElseGet(() -> new Moved.Refused("for lack of a link type " + RELATES));
    }

    private Moved related(Issue issue, Issue other, PersonKey by, Long type) {
        return as.inJira(by, user -> {
            try {
                links.createIssueLink(issue.getId(), other.getId(), type, null, user);
                return new Moved.Done(other.getStatus().getName());
            } catch (CreateException e) {
                return new Moved.Refused("to be linked: " + e.getMessage());
            }
        });
    }
}
