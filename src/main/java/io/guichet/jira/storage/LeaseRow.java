package io.guichet.jira.storage;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** An agent's presence lease; the primary key is the agent. */
@Preload
@Table("LEASE")
public interface LeaseRow extends RawEntity<String> {

    @NotNull
    @PrimaryKey("ID")
    @StringLength(255)
    String getId();

    boolean isAvailable();

    void setAvailable(boolean available);

    Long getAvailableUntil();

    void setAvailableUntil(Long until);

    /** Keys with a space between; nothing means all projects where she is an agent. */
    @StringLength(StringLength.UNLIMITED)
    String getProjects();

    void setProjects(String projects);

    /** JSON; nothing where she has none. */
    @StringLength(StringLength.UNLIMITED)
    String getWeekPlan();

    void setWeekPlan(String plan);

    /** Who said it for her. */
    @StringLength(255)
    String getSaidBy();

    void setSaidBy(String person);

    long getSaidAt();

    void setSaidAt(long saidAt);

    long getSeenAt();

    void setSeenAt(long seenAt);
}
