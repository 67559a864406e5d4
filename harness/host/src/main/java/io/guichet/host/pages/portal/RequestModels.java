package io.guichet.host.pages.portal;

import com.atlassian.servicedesk.api.customer.NoExceptionsCallable;
import io.guichet.host.jira.comments.JiraComment;
import io.guichet.host.jira.files.JiraAttachment;
import io.guichet.host.jira.issues.JiraIssue;
import io.guichet.host.jira.workflow.Category;
import io.guichet.host.pages.Moments;
import io.guichet.host.pages.Moments.Moment;
import io.guichet.host.pages.PageWorld;
import io.guichet.host.pages.People;
import io.guichet.host.pages.People.Person;
import io.guichet.host.pages.Visitor;
import io.guichet.host.servicedesk.requests.FindingRequests.Ownership;
import io.guichet.host.servicedesk.requests.FindingRequests.Wish;
import io.guichet.host.servicedesk.requests.JsmRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** What the portal's pages show of requests; never more than a customer may see, whoever looks. */
final class RequestModels {

    /** A request in a list. */
    record Line(
            String key,
            int portalId,
            String portalName,
            String requestTypeName,
            String summary,
            String status,
            boolean resolved,
            Moment created,
            Person reporter) {}

    /** A request on its own page. */
    record Details(
            long issueId,
            int serviceDeskId,
            Line request,
            String description,
            Moment created,
            List<Said> comments,
            List<File> attachments,
            List<Person> participants,
            boolean canComment) {}

    /** A public comment. */
    record Said(long id, Person author, String text, Moment at, boolean mine) {}

    /** A file; its address begins after the context path. */
    record File(String name, String path, Moment at) {}

    private final PageWorld world;
    private final Visitor visitor;
    private final Moments moments;

    RequestModels(PageWorld world, Visitor visitor) {
        this.world = world;
        this.visitor = visitor;
        this.moments = new Moments(visitor, world.jira().clock());
    }

    List<Line> mine(String status, String term) {
        String which =
                switch (Optional.ofNullable(status).orElse("open")) {
                    case "open" -> "OPEN_REQUESTS";
                    case "closed" -> "CLOSED_REQUESTS";
                    default -> "ALL_REQUESTS";
                };
        Wish wish = new Wish(
                Ownership.ALL_REQUESTS, which, Optional.ofNullable(term).orElse(""), null, null);
        return world.desk().finding().find(visitor.user(), wish).stream()
                .map(this::line)
                .toList();
    }

    Details one(String key) {
        NoExceptionsCallable<Details> inPortal =
                () -> details(world.desk().seeing().see(visitor.user(), key));
        return world.desk().context().runInCustomerContext(inPortal);
    }

    private Details details(JsmRequest request) {
        JiraIssue issue = request.issue();
        return new Details(
                issue.getId(),
                request.serviceDeskId(),
                line(request),
                Optional.ofNullable(issue.getDescription()).orElse(""),
                moments.at(issue.row().createdAt()),
                world.desk().requestComments().visible(visitor.user(), request).stream()
                        .map(this::said)
                        .toList(),
                world.jira().issues().attachments().of(issue.getId()).stream()
                        .map(this::file)
                        .toList(),
                world.desk().participants(request).stream().map(People::of).toList(),
                true);
    }

    private Line line(JsmRequest request) {
        JiraIssue issue = request.issue();
        int portalId = request.type().portalId();
        return new Line(
                issue.getKey(),
                portalId,
                world.desk().portals().byId(portalId).orElseThrow().name(),
                request.type().name(),
                issue.getSummary(),
                request.customerStatus(),
                issue.getStatus().getStatusCategory() == Category.DONE,
                moments.at(issue.row().createdAt()),
                People.of(issue.getReporter()));
    }

    private Said said(JiraComment comment) {
        return new Said(
                comment.getId(),
                People.of(comment.getAuthorApplicationUser()),
                comment.getBody(),
                moments.at(comment.row().createdAt()),
                visitor.user().getKey().equals(comment.getAuthorKey()));
    }

    private File file(JiraAttachment file) {
        String name = URLEncoder.encode(file.filename(), StandardCharsets.UTF_8).replace("+", "%20");
        return new File(file.filename(), "/secure/attachment/" + file.id() + "/" + name, moments.at(file.createdAt()));
    }
}
