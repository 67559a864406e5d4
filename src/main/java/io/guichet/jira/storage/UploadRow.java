package io.guichet.jira.storage;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/**
 * A file on its way to a request; gone once it is in the conversation.
 *
 * <p>The primary key is {@code <conversation>:<author>:<client id>}, as of the entry it will be.
 */
@Preload
@Table("UPLOAD")
public interface UploadRow extends RawEntity<String> {

    @NotNull
    @PrimaryKey("ID")
    @StringLength(400)
    String getId();

    @NotNull
    @StringLength(22)
    String getConversation();

    @NotNull
    @StringLength(64)
    String getClientId();

    @NotNull
    @StringLength(20)
    String getAuthorRole();

    @NotNull
    @StringLength(255)
    String getAuthor();

    @NotNull
    @StringLength(255)
    String getFileName();

    long getBytes();

    @NotNull
    @StringLength(255)
    String getMediaType();

    @Indexed
    long getBegunAt();
}
