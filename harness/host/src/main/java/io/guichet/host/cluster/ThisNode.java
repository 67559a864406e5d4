package io.guichet.host.cluster;

import com.atlassian.jira.cluster.ClusterInfo;

/** The name of this node; a Jira that runs alone has a name too, but is no cluster. */
public record ThisNode(String nodeId, boolean clustered) implements ClusterInfo {

    public static ThisNode alone() {
        return new ThisNode("node1", false);
    }

    @Override
    public String getNodeId() {
        return nodeId;
    }

    @Override
    public boolean isClustered() {
        return clustered;
    }
}
