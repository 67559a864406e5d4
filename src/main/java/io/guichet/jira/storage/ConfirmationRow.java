package io.guichet.jira.storage;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/**
 * Who somebody says she is in a project, and whether she has confirmed it.
 *
 * <p>The primary key is {@code <project>:<person>}. Zero stands for a time that is not: {@code CONFIRMED_AT} until she has,
 * {@code SENT_AT} afterwards.
 */
@Preload
@Table("CONFIRMATION")
public interface ConfirmationRow extends RawEntity<String> {

    @NotNull
    @PrimaryKey("ID")
    @StringLength(450)
    String getId();

    @Indexed
    @NotNull
    @StringLength(255)
    String getPerson();

    @NotNull
    @StringLength(255)
    String getProjectKey();

    @NotNull
    @StringLength(255)
    String getFullName();

    void setFullName(String name);

    @NotNull
    @StringLength(255)
    String getEmail();

    void setEmail(String email);

    @StringLength(255)
    String getTokenHash();

    void setTokenHash(String hash);

    long getSentAt();

    void setSentAt(long at);

    int getTries();

    void setTries(int tries);

    int getMails();

    void setMails(int mails);

    long getMailsSince();

    void setMailsSince(long since);

    long getConfirmedAt();

    void setConfirmedAt(long at);
}
