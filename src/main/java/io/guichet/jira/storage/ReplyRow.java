package io.guichet.jira.storage;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A canned reply. */
@Preload
@Table("REPLY")
public interface ReplyRow extends RawEntity<String> {

    @NotNull
    @PrimaryKey("ID")
    @StringLength(64)
    String getId();

    /** {@code project:<key>} or {@code person:<key>}. */
    @NotNull
    @Indexed
    @StringLength(300)
    String getBelongsTo();

    void setBelongsTo(String owner);

    @StringLength(64)
    String getShortcut();

    void setShortcut(String shortcut);

    @StringLength(255)
    String getTitle();

    void setTitle(String title);

    @StringLength(StringLength.UNLIMITED)
    String getBody();

    void setBody(String body);
}
