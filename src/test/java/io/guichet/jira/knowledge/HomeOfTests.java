package io.guichet.jira.knowledge;

import com.atlassian.jira.config.util.JiraHome;
import java.io.File;
import java.nio.file.Path;

/** A node's two folders. */
public record HomeOfTests(Path shared, Path own) implements JiraHome {

    @Override
    public File getHome() {
        return shared.toFile();
    }

    @Override
    public File getLocalHome() {
        return own.toFile();
    }
}
