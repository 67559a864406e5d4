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

/** A conversation's head as it is stored; subject, state, agent, life, projected number and last time
 * are a projection. */
@Preload
@Table("CONVERSATION")
@Indexes({
    @Index(
            name = "owner",
            methodNames = {"getCustomer", "getLastAt"}),
    @Index(
            name = "desk",
            methodNames = {"getProjectKey", "getState"}),
    @Index(
            name = "newest",
            methodNames = {"getProjectKey", "getLastAt"}),
    @Index(
            name = "open",
            methodNames = {"getProjectKey", "isResolved", "getLastAt"}),
    @Index(
            name = "aged",
            methodNames = {"getProjectKey", "getCreatedAt"}),
    @Index(
            name = "missed",
            methodNames = {"getProjectKey", "getMissedAt"}),
    @Index(
            name = "taken",
            methodNames = {"getAgent", "getLastAt"})
})
public interface ConversationRow extends RawEntity<String> {

    @NotNull
    @PrimaryKey("ID")
    @StringLength(22)
    String getId();

    int getPortalId();

    void setPortalId(int portal);

    @NotNull
    @StringLength(255)
    String getProjectKey();

    void setProjectKey(String project);

    @NotNull
    @StringLength(255)
    String getCustomer();

    void setCustomer(String person);

    @NotNull
    @StringLength(64)
    String getClientId();

    void setClientId(String clientId);

    @StringLength(255)
    String getSubject();

    void setSubject(String subject);

    @StringLength(255)
    String getTopic();

    void setTopic(String topic);

    @StringLength(255)
    String getModule();

    void setModule(String module);

    @StringLength(StringLength.UNLIMITED)
    String getOriginal();

    void setOriginal(String text);

    long getCreatedAt();

    void setCreatedAt(long createdAt);

    @Indexed
    Long getIssueId();

    void setIssueId(Long issueId);

    @StringLength(255)
    String getIssueKey();

    void setIssueKey(String issueKey);

    boolean isResolved();

    void setResolved(boolean resolved);

    /** The request's status by the name that customers know. */
    @StringLength(255)
    String getStatus();

    void setStatus(String status);

    @NotNull
    @StringLength(20)
    String getState();

    void setState(String state);

    @StringLength(255)
    String getAgent();

    void setAgent(String agent);

    /** JSON; nothing in rows that are older than this column, whose life is folded from the first entry on. */
    @StringLength(StringLength.UNLIMITED)
    String getLife();

    void setLife(String life);

    /** Since when the customer's words stand without an answer; nothing where they have one. */
    Long getUnansweredSince();

    void setUnansweredSince(Long since);

    /** When the wait for an agent was last given up; nothing once somebody has it. */
    Long getMissedAt();

    void setMissedAt(Long at);

    /** The conversation itself while time may change it, then nothing: so the index stays small. */
    @Indexed
    @StringLength(22)
    String getStirring();

    void setStirring(String stirring);

    @Indexed
    long getProjectedNumber();

    void setProjectedNumber(long number);

    long getLastAt();

    void setLastAt(long lastAt);
}
