package io.guichet.jira.qualification;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.guichet.core.conversation.RequestRef;
import io.guichet.core.people.PersonKey;
import io.guichet.core.qualification.RequestFields;
import io.guichet.jira.desk.AsPerson;
import io.guichet.jira.desk.Transitions;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** The fields of Jira's issues and JSM's requests. */
@Named
public final class JiraRequestFields implements RequestFields {

    private final IssueManager issues;
    private final UserManager users;
    private final ReadingFields reading;
    private final SavingFields saving;
    private final Transitions transitions;
    private final AsPerson as;

    @Inject
    public JiraRequestFields(
            @ComponentImport IssueManager issues,
            @ComponentImport UserManager users,
            ReadingFields reading,
            SavingFields saving,
            Transitions transitions,
            AsPerson as) {
        this.issues = issues;
        this.users = users;
        this.reading = reading;
        this.saving = saving;
        this.transitions = transitions;
        this.as = as;
    }

    @Override
    public Sheet read(PersonKey agent, RequestRef request, PersonKey customer) {
        var issue = issue(request);
        return as.inJira(agent, user -> reading.sheet(user, issue, customer));
    }

    @Override
    public List<Someone> assignable(PersonKey agent, RequestRef request, String words) {
        var issue = issue(request);
        return as.inJira(agent, user -> reading.assignable(issue, words));
    }

    @Override
    public Saved save(PersonKey agent, RequestRef request, Changes changes) {
        var issue = issue(request);
        return as.inJira(agent, user -> saving.save(user, issue, changes));
    }

    @Override
    public boolean closes(PersonKey agent, RequestRef request, String way) {
        return transitions.closes(issue(request), agent, way);
    }

    @Override
    public Optional<Someone> named(String userName) {
        return Optional.ofNullable(users.getUserByName(userName)).map(ReadingFields::someone);
    }

    private Issue issue(RequestRef request) {
        return Optional.<Issue>ofNullable(issues.getIssueObject(request.issueId()))
                .orElseThrow(() -> new IllegalStateException("request " + request.key() + " is no longer in Jira"));
    }
}
