package io.guichet.host.pages.issue;

import io.guichet.host.jira.CommentsPart;
import io.guichet.host.jira.comments.JiraComment;
import io.guichet.host.jira.issues.ChangeHistory.ChangeGroup;
import io.guichet.host.jira.issues.JiraIssue;
import io.guichet.host.jira.projects.Role;
import io.guichet.host.pages.Moments.Moment;
import io.guichet.host.pages.People;
import io.guichet.host.pages.People.Person;
import io.guichet.host.pages.UserText;
import io.guichet.host.pages.Visit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What was said and done about an issue, the oldest first. */
final class Activity {

    /** A comment; the body as typed besides, for whoever edits it. */
    record CommentLine(
            long id,
            Person author,
            Moment at,
            boolean edited,
            boolean internal,
            String level,
            String bodyHtml,
            String body,
            boolean mayEdit,
            boolean mayDelete) {}

    /** A change of one field. */
    record Change(String field, String from, String to) {}

    /** Changes made at once. */
    record HistoryLine(Person author, Moment at, List<Change> changes) {}

    /** Something of either kind; the other is null. */
    record Line(long at, CommentLine comment, HistoryLine history) {}

    private final Visit visit;
    private final JiraIssue issue;
    private final CommentsPart parts;

    /** The newest file of each name, and where it is to be had. */
    private final Map<String, String> files = new HashMap<>();

    Activity(Visit visit, JiraIssue issue) {
        this.visit = visit;
        this.issue = issue;
        this.parts = visit.world().jira().comments();
        visit.world()
                .jira()
                .issues()
                .attachments()
                .of(issue.getId())
                .forEach(file -> files.put(file.filename(), visit.world().contextPath() + IssueDetails.path(file)));
    }

    public List<CommentLine> comments() {
        return readable().map(this::line).toList();
    }

    public List<HistoryLine> history() {
        return groups().map(this::line).toList();
    }

    public List<Line> all() {
        Stream<Line> said = readable().map(comment -> new Line(comment.row().createdAt(), line(comment), null));
        Stream<Line> done = groups().map(group -> new Line(group.createdAt(), null, line(group)));
        return Stream.concat(said, done)
                .sorted(Comparator.comparingLong(Line::at))
                .toList();
    }

    private Stream<ChangeGroup> groups() {
        return visit.world().jira().issues().history().of(issue.getId()).stream();
    }

    private HistoryLine line(ChangeGroup group) {
        List<Change> changes = group.items().stream()
                .map(item -> new Change(
                        visit.words().sayOr("field." + item.getField(), item.getField()),
                        item.getFromString(),
                        item.getToString()))
                .toList();
        return new HistoryLine(person(group.authorKey()), visit.moments().at(group.createdAt()), changes);
    }

    public boolean isSilent() {
        return readable().findAny().isEmpty();
    }

    private Stream<JiraComment> readable() {
        return parts.comments().of(issue.getId()).stream().filter(comment -> parts.access()
                .hasBrowsePermission(visit.visitor().user(), comment));
    }

    private CommentLine line(JiraComment comment) {
        return new CommentLine(
                comment.getId(),
                person(comment.getAuthorKey()),
                visit.moments().at(comment.row().createdAt()),
                comment.row().updatedAt() > comment.row().createdAt(),
                parts.internal().isInternal(comment.getId()),
                level(comment),
                UserText.html(comment.getBody(), files),
                comment.getBody(),
                parts.access().hasEditPermission(visit.visitor().user(), comment),
                parts.access().hasDeletePermission(visit.visitor().user(), comment));
    }

    /** The group or role that alone may read the comment. */
    private String level(JiraComment comment) {
        if (comment.getGroupLevel() != null || comment.getRoleLevelId() == null) {
            return comment.getGroupLevel();
        }
        return visit.world()
                .jira()
                .projects()
                .roles()
                .byId(comment.getRoleLevelId())
                .map(Role::name)
                .orElse(null);
    }

    private Person person(String key) {
        return People.of(visit.world().jira().issues().issues().references().user(key));
    }
}
