package io.guichet.jira.storage;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** Something that somebody did; never changed. */
@Preload
@Table("AUDIT")
@Indexes(
        @Index(
                name = "project",
                methodNames = {"getProjectKey", "getDoneAt"}))
public interface AuditRow extends RawEntity<String> {

    @NotNull
    @PrimaryKey("ID")
    @StringLength(36)
    String getId();

    @Indexed
    long getDoneAt();

    @NotNull
    @StringLength(255)
    String getActor();

    void setActor(String person);

    @NotNull
    @StringLength(60)
    String getAction();

    @StringLength(255)
    String getProjectKey();

    @StringLength(255)
    String getSubject();

    void setSubject(String subject);

    @StringLength(StringLength.UNLIMITED)
    String getValueBefore();

    void setValueBefore(String value);

    @StringLength(StringLength.UNLIMITED)
    String getValueAfter();

    void setValueAfter(String value);
}
