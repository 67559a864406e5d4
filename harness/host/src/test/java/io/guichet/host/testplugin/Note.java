package io.guichet.host.testplugin;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A row of the test plugin's own. */
@Preload
@Table("NOTE")
public interface Note extends Entity {

    @Unique
    String getClientId();

    void setClientId(String clientId);

    String getText();

    void setText(String text);
}
