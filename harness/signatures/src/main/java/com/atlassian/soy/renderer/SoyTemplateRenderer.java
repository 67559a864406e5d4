package com.atlassian.soy.renderer;

import java.util.Map;

/**
 * Renders a Soy template of a web resource.
 *
 * <p>Source: atlassian-slack-integration-server master (jira-api 11.0.0).
 */
public interface SoyTemplateRenderer {
    String render(String completeModuleKey, String templateName, Map<String, Object> data) throws SoyException;

    void render(Appendable appendable, String completeModuleKey, String templateName, Map<String, Object> data)
            throws SoyException;
}
