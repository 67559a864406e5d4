package io.guichet.jira.storage;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** Which project a name in the other tables stands for; the primary key is that name, which never changes. */
@Preload
@Table("PROJECT")
public interface ProjectRow extends RawEntity<String> {

    @NotNull
    @PrimaryKey("ID")
    @StringLength(255)
    String getId();

    /** Jira's number of it; 0 where it was gone already when the name was written down. */
    long getProjectId();

    /** The key by which requests of it are stored. */
    @NotNull
    @StringLength(255)
    String getProjectKey();

    void setProjectKey(String key);
}
