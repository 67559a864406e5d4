package io.guichet.jira.storage;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** How somebody has chosen to see her conversations; the primary key is the person. */
@Preload
@Table("PREFERENCE")
public interface PreferenceRow extends RawEntity<String> {

    @NotNull
    @PrimaryKey("ID")
    @StringLength(255)
    String getId();

    boolean isShowKey();

    void setShowKey(boolean show);

    boolean isUnresolvedOnly();

    void setUnresolvedOnly(boolean only);

    boolean isOriginalInList();

    void setOriginalInList(boolean show);

    boolean isOriginalInHeader();

    void setOriginalInHeader(boolean show);
}
