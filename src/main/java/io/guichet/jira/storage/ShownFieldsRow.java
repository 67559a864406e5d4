package io.guichet.jira.storage;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** Which fields an agent has chosen to see; the primary key is the agent. */
@Preload
@Table("SHOWN_FIELDS")
public interface ShownFieldsRow extends RawEntity<String> {

    @NotNull
    @PrimaryKey("ID")
    @StringLength(255)
    String getId();

    /** Identifiers with commas between; nothing for none. */
    @StringLength(450)
    String getChosen();

    void setChosen(String chosen);
}
