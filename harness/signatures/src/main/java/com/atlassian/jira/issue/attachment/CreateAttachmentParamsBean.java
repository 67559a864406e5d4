package com.atlassian.jira.issue.attachment;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.io.File;
import java.util.Date;

/**
 * What is to be attached, to which issue, in whose name.
 *
 * <p>Source: jira-api 7.7.1 (javap).
 */
public class CreateAttachmentParamsBean {
    private final Builder values;

    private CreateAttachmentParamsBean(Builder values) {
        this.values = values;
    }

    public File getFile() {
        return values.file;
    }

    public String getFilename() {
        return values.filename;
    }

    public String getContentType() {
        return values.contentType;
    }

    public ApplicationUser getAuthor() {
        return values.author;
    }

    public Issue getIssue() {
        return values.issue;
    }

    public Date getCreatedTime() {
        return values.createdTime;
    }

    public Boolean getCopySourceFile() {
        return values.copySourceFile;
    }

    /** Jira moves the file to where it keeps it, unless told to copy it. */
    public static class Builder {
        private final File file;
        private final String filename;
        private final String contentType;
        private final ApplicationUser author;
        private final Issue issue;
        private Date createdTime;
        private Boolean copySourceFile = false;

        public Builder(File file, String filename, String contentType, ApplicationUser author, Issue issue) {
            this.file = file;
            this.filename = filename;
            this.contentType = contentType;
            this.author = author;
            this.issue = issue;
        }

        public Builder createdTime(Date time) {
            this.createdTime = time;
            return this;
        }

        public Builder copySourceFile(Boolean copy) {
            this.copySourceFile = copy;
            return this;
        }

        public CreateAttachmentParamsBean build() {
            return new CreateAttachmentParamsBean(this);
        }
    }
}
