package io.guichet.jira.storage;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/**
 * One version of a project's settings; the greatest version counts.
 *
 * <p>The primary key is {@code <project>:<version>}: of two administrators who save over the same version one gets it.
 */
@Preload
@Table("SETTINGS")
public interface SettingsRow extends RawEntity<String> {

    @NotNull
    @PrimaryKey("ID")
    @StringLength(300)
    String getId();

    @Indexed
    @NotNull
    @StringLength(255)
    String getProjectKey();

    int getDocVersion();

    /** JSON. */
    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getDocument();

    void setDocument(String document);

    long getSavedAt();

    /** Her key; what was saved before there was this column has none. */
    @StringLength(255)
    String getSavedBy();

    void setSavedBy(String person);
}
