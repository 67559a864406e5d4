package com.atlassian.jira.issue.attachment;

import java.sql.Timestamp;

/**
 * A file of an issue; a class in Jira too.
 *
 * <p>Source: mailru jira-plugins-mrimsender (9.4.1); jira-api 7.7.1 (javap).
 */
public class Attachment {
    private final Long id;
    private final String filename;
    private final String mimetype;
    private final Long filesize;
    private final String authorKey;
    private final Timestamp created;

    public Attachment(Long id, String filename, String mimetype, Long filesize, String authorKey, Timestamp created) {
        this.id = id;
        this.filename = filename;
        this.mimetype = mimetype;
        this.filesize = filesize;
        this.authorKey = authorKey;
        this.created = created;
    }

    public Long getId() {
        return id;
    }

    public String getFilename() {
        return filename;
    }

    public String getMimetype() {
        return mimetype;
    }

    public Long getFilesize() {
        return filesize;
    }

    public String getAuthorKey() {
        return authorKey;
    }

    public Timestamp getCreated() {
        return created;
    }
}
