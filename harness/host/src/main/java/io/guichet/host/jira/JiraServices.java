package io.guichet.host.jira;

import com.atlassian.audit.api.AuditService;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.avatar.AvatarService;
import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.bc.user.search.AssigneeService;
import com.atlassian.jira.bc.user.search.UserSearchService;
import com.atlassian.jira.config.LocaleManager;
import com.atlassian.jira.config.PriorityManager;
import com.atlassian.jira.config.ResolutionManager;
import com.atlassian.jira.config.StatusManager;
import com.atlassian.jira.entity.property.JsonEntityPropertyManager;
import com.atlassian.jira.issue.AttachmentManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.issue.comments.CommentPermissionManager;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.index.IssueIndexingService;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.DateFieldFormat;
import com.atlassian.jira.workflow.IssueWorkflowManager;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.mail.queue.MailQueue;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.websudo.WebSudoManager;
import io.guichet.host.jira.audit.StandInAuditService;
import io.guichet.host.jira.fields.CustomFields;
import io.guichet.host.jira.files.StandInAttachmentManager;
import io.guichet.host.jira.issues.StandInChangeHistoryManager;
import io.guichet.host.jira.issues.StandInIssueManager;
import io.guichet.host.jira.links.StandInIssueLinkManager;
import io.guichet.host.jira.mail.StandInMailQueue;
import io.guichet.host.jira.people.StandInAssigneeService;
import io.guichet.host.jira.people.StandInAvatarService;
import io.guichet.host.jira.people.StandInDateFieldFormat;
import io.guichet.host.jira.people.StandInGroupManager;
import io.guichet.host.jira.people.StandInLocaleManager;
import io.guichet.host.jira.people.StandInUserManager;
import io.guichet.host.jira.people.StandInUserSearchService;
import io.guichet.host.jira.projects.StandInPriorityManager;
import io.guichet.host.jira.projects.StandInProjectManager;
import io.guichet.host.jira.projects.StandInResolutionManager;
import io.guichet.host.jira.properties.StandInJsonEntityPropertyManager;
import io.guichet.host.jira.search.StandInSearchService;
import io.guichet.host.jira.security.StandInAuthenticationContext;
import io.guichet.host.jira.security.StandInWebSudoManager;
import io.guichet.host.jira.workflow.StandInStatusManager;
import io.guichet.host.osgi.HostServices;

/** Offers plugins the services of Jira that they import. */
public final class JiraServices {

    private final JiraStandIn jira;

    public JiraServices(JiraStandIn jira) {
        this.jira = jira;
    }

    public void provideTo(HostServices services) {
        services.provide(EventPublisher.class, jira.settings().events());
        services.provide(ApplicationProperties.class, new StandInApplicationProperties(jira.baseUrl()));
        services.provide(com.atlassian.jira.config.properties.ApplicationProperties.class, new StandInJiraProperties());
        services.provide(
                AuditService.class,
                new StandInAuditService(jira.settings().database().jdbi(), jira.clock()));
        providePeople(services);
        provideIssues(services);
    }

    private void providePeople(HostServices services) {
        PeoplePart people = jira.people();
        services.provide(UserManager.class, new StandInUserManager(people.users()));
        services.provide(UserSearchService.class, new StandInUserSearchService(people.users()));
        services.provide(
                AssigneeService.class,
                new StandInAssigneeService(people.users(), jira.rights().permissions()));
        services.provide(GroupManager.class, new StandInGroupManager(people.groups()));
        services.provide(WebSudoManager.class, new StandInWebSudoManager(people.secure()));
        services.provide(LocaleManager.class, new StandInLocaleManager(people.languages()));
        services.provide(LocaleResolver.class, new StandInLocaleResolver(people.users(), people.languages()));
        services.provide(AvatarService.class, new StandInAvatarService(jira.baseUrl()));
        services.provide(JiraAuthenticationContext.class, new StandInAuthenticationContext(people.languages()));
        services.provide(PermissionManager.class, jira.rights().permissions());
        services.provide(GlobalPermissionManager.class, jira.rights().global());
        services.provide(
                ProjectManager.class, new StandInProjectManager(jira.projects().projects()));
    }

    private void provideIssues(HostServices services) {
        IssuesPart issues = jira.issues();
        services.provide(
                IssueManager.class,
                new StandInIssueManager(
                        issues.issues(),
                        issues.creating(),
                        issues.editing(),
                        jira.rights().permissions()));
        services.provide(IssueService.class, jira.issueService());
        services.provide(IssueWorkflowManager.class, jira.workflow());
        services.provide(WorkflowManager.class, jira.workflow());
        services.provide(ChangeHistoryManager.class, new StandInChangeHistoryManager(issues.history()));
        services.provide(
                StatusManager.class, new StandInStatusManager(jira.projects().statuses()));
        services.provide(
                ResolutionManager.class,
                new StandInResolutionManager(jira.projects().resolutions()));
        CustomFields fields = jira.projects().fields();
        services.provide(CustomFieldManager.class, fields);
        services.provide(OptionsManager.class, fields);
        services.provide(
                DateFieldFormat.class, new StandInDateFieldFormat(jira.clock().getZone()));
        services.provide(
                PriorityManager.class,
                new StandInPriorityManager(jira.projects().priorities()));
        StandInIssueLinkManager links = new StandInIssueLinkManager(issues.links(), issues.issues());
        services.provide(IssueLinkManager.class, links);
        services.provide(IssueLinkTypeManager.class, links);
        services.provide(AttachmentManager.class, new StandInAttachmentManager(issues.attachments()));
        // A search of this host's reads the tables themselves.
        services.provide(IssueIndexingService.class, issue -> {});
        services.provide(CommentManager.class, jira.comments().manager());
        services.provide(CommentPermissionManager.class, jira.comments().access());
        services.provide(JsonEntityPropertyManager.class, new StandInJsonEntityPropertyManager(issues.properties()));
        services.provide(MailQueue.class, new StandInMailQueue(jira.outbox()));
        services.provide(SearchService.class, new StandInSearchService(jira.search()));
    }
}
