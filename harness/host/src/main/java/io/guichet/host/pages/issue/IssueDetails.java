package io.guichet.host.pages.issue;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import io.guichet.host.jira.files.JiraAttachment;
import io.guichet.host.jira.issues.JiraIssue;
import io.guichet.host.jira.workflow.Category;
import io.guichet.host.pages.Moments.Moment;
import io.guichet.host.pages.People;
import io.guichet.host.pages.People.Person;
import io.guichet.host.pages.UserText;
import io.guichet.host.pages.Visit;
import io.guichet.host.servicedesk.requests.JsmRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The fields of an issue, in words. */
record IssueDetails(
        long id,
        String key,
        String summary,
        String descriptionHtml,
        String projectKey,
        String projectName,
        String type,
        String priority,
        String resolution,
        StatusWord status,
        String components,
        List<String> labels,
        String requestType,
        String customerStatus,
        String portalPath,
        List<String> organizations,
        Person assignee,
        Person reporter,
        boolean assignedToMe,
        Moment created,
        Moment updated,
        Moment resolved,
        List<Promise> promises,
        List<File> files,
        List<LinkedIssue> links) {

    /** A status with the colour of its category. */
    record StatusWord(String name, String style) {

        static StatusWord of(JiraIssue issue) {
            Category category = (Category) issue.getStatus().getStatusCategory();
            return new StatusWord(
                    issue.getStatus().getName(),
                    switch (category) {
                        case DONE -> "success";
                        case INDETERMINATE -> "inprogress";
                        default -> "default";
                    });
        }
    }

    /** A file, and where it is to be had. */
    record File(String name, String path, String size, boolean image, Moment at) {}

    static IssueDetails of(Visit visit, JiraIssue issue) {
        Optional<JsmRequest> request = visit.world().desk().seeing().asRequest(issue);
        return new IssueDetails(
                issue.getId(),
                issue.getKey(),
                issue.getSummary(),
                UserText.html(issue.getDescription()),
                issue.getProjectObject().getKey(),
                issue.getProjectObject().getName(),
                Optional.ofNullable(issue.getIssueType())
                        .map(IssueType::getName)
                        .orElse(""),
                Optional.ofNullable(issue.getPriority()).map(Priority::getName).orElse(""),
                Optional.ofNullable(issue.getResolution())
                        .map(Resolution::getName)
                        .orElse(""),
                StatusWord.of(issue),
                issue.getComponents().stream().map(ProjectComponent::getName).collect(Collectors.joining(", ")),
                visit.world().jira().issues().issues().labels(issue.getId()),
                request.map(found -> found.type().name()).orElse(""),
                request.map(JsmRequest::customerStatus).orElse(""),
                request.map(found ->
                                "/servicedesk/customer/portal/" + found.type().portalId() + "/" + issue.getKey())
                        .orElse(""),
                organizations(visit, issue),
                People.of(issue.getAssignee()),
                People.of(issue.getReporter()),
                visit.visitor().user().equals(issue.getAssignee()),
                visit.moments().at(issue.row().createdAt()),
                visit.moments().at(issue.row().updatedAt()),
                Optional.ofNullable(issue.row().resolvedAt())
                        .map(visit.moments()::at)
                        .orElse(null),
                request.map(found -> Promise.of(visit, issue, found.serviceDeskId()))
                        .orElse(List.of()),
                visit.world().jira().issues().attachments().of(issue.getId()).stream()
                        .map(file -> file(visit, file))
                        .toList(),
                LinkedIssue.of(visit, issue));
    }

    boolean hasLabels() {
        return !labels.isEmpty();
    }

    boolean hasFiles() {
        return !files.isEmpty();
    }

    boolean hasLinks() {
        return !links.isEmpty();
    }

    boolean hasPromises() {
        return !promises.isEmpty();
    }

    private static List<String> organizations(Visit visit, JiraIssue issue) {
        return issue.getReporterId() == null
                ? List.of()
                : visit.world().desk().organizations().ofMember(issue.getReporterId()).stream()
                        .map(organization -> organization.name())
                        .toList();
    }

    /** Where a file is to be had, from the context path on. */
    static String path(JiraAttachment file) {
        String name = URLEncoder.encode(file.filename(), StandardCharsets.UTF_8).replace("+", "%20");
        return "/secure/attachment/" + file.id() + "/" + name;
    }

    private static File file(Visit visit, JiraAttachment file) {
        return new File(
                file.filename(),
                path(file),
                visit.words().say("kilobytes", Math.max(1, file.sizeInBytes() / 1024)),
                file.mimeType().startsWith("image/"),
                visit.moments().at(file.createdAt()));
    }
}
