package io.guichet.host.jira.links;

import com.atlassian.jira.issue.link.IssueLinkType;

/** A kind of link between issues, with the words for both directions. */
public record LinkType(long id, String name, String inward, String outward) implements IssueLinkType {

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getInward() {
        return inward;
    }

    @Override
    public String getOutward() {
        return outward;
    }
}
