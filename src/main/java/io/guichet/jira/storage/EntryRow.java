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
import net.java.ao.schema.Unique;

/**
 * One numbered line of a conversation, and how far the mirror is with it.
 *
 * <p>The primary key is {@code <conversation>:<number>}: it arbitrates who gets a number.
 */
@Preload
@Table("ENTRY")
@Indexes(
        @Index(
                name = "place",
                methodNames = {"getConversation", "getEntryNumber"}))
public interface EntryRow extends RawEntity<String> {

    @NotNull
    @PrimaryKey("ID")
    @StringLength(64)
    String getId();

    @NotNull
    @StringLength(22)
    String getConversation();

    long getEntryNumber();

    /** {@code <conversation>:<author>:<client id>}: makes sending again harmless. */
    @NotNull
    @Unique
    @StringLength(400)
    String getSentAs();

    void setSentAs(String sentAs);

    @NotNull
    @StringLength(64)
    String getClientId();

    void setClientId(String clientId);

    @NotNull
    @StringLength(20)
    String getAuthorRole();

    void setAuthorRole(String role);

    @StringLength(255)
    String getAuthor();

    void setAuthor(String person);

    @NotNull
    @StringLength(20)
    String getKind();

    void setKind(String kind);

    @StringLength(StringLength.UNLIMITED)
    String getBody();

    void setBody(String body);

    @StringLength(20)
    String getVia();

    void setVia(String via);

    @StringLength(20)
    String getAmendment();

    void setAmendment(String amendment);

    @Indexed
    @StringLength(20)
    String getHappened();

    void setHappened(String what);

    Long getTarget();

    void setTarget(Long target);

    /** Of an event, JSON. */
    @StringLength(StringLength.UNLIMITED)
    String getDetails();

    void setDetails(String details);

    /** JSON; nothing for an entry without files. */
    @StringLength(StringLength.UNLIMITED)
    String getAttached();

    void setAttached(String files);

    @Indexed
    long getStoredAt();

    void setStoredAt(long storedAt);

    /** The conversation while the mirror is not done with the entry, then nothing: so the index stays small. */
    @Indexed
    @StringLength(22)
    String getPendingIn();

    void setPendingIn(String conversation);

    /** The conversation, where the mirror has given up, else nothing: so the index stays small. */
    @Indexed
    @StringLength(22)
    String getGivenUpIn();

    void setGivenUpIn(String conversation);

    @Indexed
    Long getCommentId();

    void setCommentId(Long comment);
}
