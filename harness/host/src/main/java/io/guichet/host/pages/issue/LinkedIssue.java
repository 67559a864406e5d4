package io.guichet.host.pages.issue;

import io.guichet.host.jira.issues.Issues;
import io.guichet.host.jira.issues.JiraIssue;
import io.guichet.host.jira.links.IssueLinks;
import io.guichet.host.jira.links.LinkRow;
import io.guichet.host.jira.links.LinkType;
import io.guichet.host.pages.Visit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An issue at the other end of a link, if the visitor may see it. */
record LinkedIssue(String words, String key, String summary, String status) {

    static List<LinkedIssue> of(Visit visit, JiraIssue issue) {
        IssueLinks links = visit.world().jira().issues().links();
        return links.of(issue.getId()).stream()
                .flatMap(link -> one(visit, links, issue, link).stream())
                .toList();
    }

    private static Optional<LinkedIssue> one(Visit visit, IssueLinks links, JiraIssue here, LinkRow link) {
        Issues issues = visit.world().jira().issues().issues();
        LinkType type = links.type(link.linkTypeId()).orElseThrow();
        boolean outward = link.sourceId() == here.getId();
        return Stream.of(outward ? link.destinationId() : link.sourceId())
                .flatMap(id -> issues.byId(id).stream())
                .flatMap(other -> VisibleIssue.withKey(visit, other.getKey()).stream())
                .map(other -> new LinkedIssue(
                        outward ? type.outward() : type.inward(),
                        other.getKey(),
                        other.getSummary(),
                        other.getStatus().getName()))
                .findFirst();
    }
}
