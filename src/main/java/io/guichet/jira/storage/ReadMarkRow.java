package io.guichet.jira.storage;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/**
 * That somebody has read up to a number.
 *
 * <p>The primary key is {@code <conversation>:<number>:<reader>}; the greatest number counts, lesser ones are swept up. A
 * row that is never updated cannot move backwards when two pages of one reader report at once.
 */
@Preload
@Table("READ_MARK")
public interface ReadMarkRow extends RawEntity<String> {

    @NotNull
    @PrimaryKey("ID")
    @StringLength(320)
    String getId();

    @Indexed
    @NotNull
    @StringLength(22)
    String getConversation();

    @Indexed
    @NotNull
    @StringLength(255)
    String getReader();

    long getEntryNumber();
}
