package io.guichet.host.jira;

import com.atlassian.jira.config.properties.ApplicationProperties;
import io.guichet.host.jira.files.Attachments;

/** Jira's own settings, of which plugins ask one. */
final class StandInJiraProperties implements ApplicationProperties {

    @Override
    public String getDefaultBackedString(String name) {
        return name.equals("webwork.multipart.maxSize") ? Long.toString(Attachments.LARGEST_BYTES) : null;
    }
}
