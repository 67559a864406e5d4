package io.guichet.host.jira.rest;

import io.guichet.host.jira.JiraStandIn;
import io.guichet.host.jira.audit.AuditEventsResource;
import io.guichet.host.jira.comments.JiraComment;
import io.guichet.host.jira.issues.JiraIssue;
import io.guichet.host.rest.HostRest;
import java.util.List;
import java.util.Set;

/** Puts Jira's REST together and mounts it. */
public final class JiraRest {

    private final JiraStandIn jira;
    private final Links links;
    private final UserJson users;
    private final ConstantJson constants;

    public JiraRest(JiraStandIn jira) {
        this.jira = jira;
        this.links = new Links(jira.baseUrl(), jira.clock());
        this.users = new UserJson(links);
        this.constants = new ConstantJson(links, users);
    }

    public void mountOn(HostRest rest) {
        rest.mount(
                "/auth/1",
                Set.of(new AuthResource(jira.people().loggingIn(), jira.people().counts(), links)));
        rest.mount("/api/2", api());
        rest.mount(
                "/auditing/1.0",
                Set.of(new AuditEventsResource(jira.settings().database().jdbi())));
        rest.mount(
                "/host-jira/1.0",
                Set.of(
                        new HostOnlyResource(
                                jira.people().users(),
                                jira.people().sessions(),
                                jira.people().secure(),
                                jira.issues().issues(),
                                jira.outbox(),
                                jira.anonymising(),
                                links),
                        new HostProjectsResource(
                                jira.projects().projects(),
                                jira.projects().roles(),
                                jira.people().users())));
    }

    private Set<Object> api() {
        Asking asking = new Asking(jira.issues().issues(), jira.issueService());
        CommentInput input = new CommentInput(
                jira.comments().writing(),
                jira.rights().permissions(),
                jira.projects().roles());
        CommentJson comments = new CommentJson(
                links, users, jira.projects().roles(), jira.issues().properties());
        HangingJson hanging = new HangingJson(
                links,
                users,
                constants,
                jira.issues().issues(),
                jira.issues().attachments(),
                jira.issues().links(),
                jira.rights().permissions());
        IssueJson issues = new IssueJson(
                links, jira.issues().issues(), users, constants, comments, hanging, this::readableComments);
        TransitionJson transitions =
                new TransitionJson(jira.workflow(), jira.projects().statuses(), constants);
        return Set.of(
                new LicenceFilter(jira.people().groups()),
                new MyselfResource(
                        users, jira.people().languages(), jira.people().groups()),
                new PreferenceResource(jira.people().languages()),
                new ServerInfoResource(links, jira.clock()),
                new UserResource(
                        jira.people().users(),
                        jira.projects().projects(),
                        jira.rights().permissions(),
                        jira.people().languages(),
                        users,
                        asking),
                new ProjectResource(
                        jira.projects().projects(),
                        jira.rights().permissions(),
                        jira.projects().workflows(),
                        jira.projects().statuses(),
                        constants),
                new ConstantsResource(
                        jira.issues().issues().references(), jira.issues().links(), constants, hanging),
                new IssueResource(
                        jira.issues().issues(),
                        jira.issueService(),
                        asking,
                        links,
                        issues,
                        new ChangelogJson(
                                links,
                                users,
                                jira.issues().issues().references(),
                                jira.issues().history()),
                        transitions,
                        input,
                        jira.people().languages()),
                new TransitionResource(
                        asking, jira.issueService(), jira.issues().issues(), transitions, input),
                new CommentResource(
                        asking,
                        jira.comments().manager(),
                        jira.comments().comments(),
                        jira.comments().access(),
                        jira.comments().writing(),
                        input,
                        comments,
                        jira.clock()),
                new IssuePropertyResource(
                        asking, jira.rights().permissions(), jira.issues().properties(), links),
                new CommentPropertyResource(
                        jira.comments().comments(),
                        jira.comments().access(),
                        jira.issues().properties(),
                        links),
                new WatcherResource(asking, jira.issues().issues(), users, links),
                new AttachmentResource(
                        asking, jira.issues().attachments(), jira.rights().permissions(), hanging),
                new IssueAttachmentResource(
                        asking, jira.issues().attachments(), jira.rights().permissions(), hanging),
                new LinkResource(
                        asking,
                        jira.issues().issues(),
                        jira.issues().links(),
                        jira.rights().permissions(),
                        input),
                new RemoteLinkResource(
                        asking, jira.issues().remoteLinks(), jira.rights().permissions(), links),
                new PermissionsResource(
                        jira.rights().permissions(),
                        jira.rights().global(),
                        jira.projects().projects(),
                        asking),
                new SearchResource(jira.search(), issues));
    }

    private List<JiraComment> readableComments(JiraIssue issue) {
        return jira.comments().manager().getCommentsForUser(issue, Asking.anybody()).stream()
                .map(JiraComment.class::cast)
                .toList();
    }
}
