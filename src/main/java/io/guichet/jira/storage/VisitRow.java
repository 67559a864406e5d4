package io.guichet.jira.storage;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** From where a customer wrote last in a conversation, whose identifier is the primary key. */
@Preload
@Table("VISIT")
public interface VisitRow extends RawEntity<String> {

    @NotNull
    @PrimaryKey("ID")
    @StringLength(22)
    String getId();

    @Indexed
    @NotNull
    @StringLength(255)
    String getPerson();

    @Indexed
    @NotNull
    @StringLength(255)
    String getProjectKey();

    @StringLength(255)
    String getPage();

    void setPage(String page);

    @StringLength(35)
    String getBrowserLanguage();

    void setBrowserLanguage(String language);

    @StringLength(45)
    String getNetAddress();

    void setNetAddress(String address);

    long getSeenAt();

    void setSeenAt(long at);
}
