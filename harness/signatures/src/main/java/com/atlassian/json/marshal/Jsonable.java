package com.atlassian.json.marshal;

import java.io.IOException;
import java.io.Writer;

/**
 * Something that writes itself as JSON.
 *
 * <p>Source: atlassian-slack-integration-server master (jira-api 11.0.0).
 */
public interface Jsonable {
    void write(Writer writer) throws IOException;
}
