package io.guichet.jira.storage;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/**
 * That somebody has accepted one version of a project's charter; never changed.
 *
 * <p>The primary key is {@code <project>:<version>:<person>}: she accepts a version once.
 */
@Preload
@Table("ACCEPTANCE")
public interface AcceptanceRow extends RawEntity<String> {

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

    int getCharterVersion();

    long getAcceptedAt();
}
