package io.guichet.jira.storage;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A node's last sign of life; the primary key is the node. */
@Preload
@Table("NODE")
public interface NodeRow extends RawEntity<String> {

    @NotNull
    @PrimaryKey("ID")
    @StringLength(255)
    String getId();

    long getSeenAt();

    void setSeenAt(long seenAt);

    /** How many conversations its mirror had to do. */
    int getWaiting();

    void setWaiting(int conversations);
}
