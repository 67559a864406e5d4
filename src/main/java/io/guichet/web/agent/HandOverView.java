package io.guichet.web.agent;

import java.util.List;

/**
 * Where a request can be handed over to, and where it was.
 *
 * @param description of the request, to be edited
 */
record HandOverView(List<Target> targets, List<Done> done, String subject, String description, List<File> attachments) {

    /**
     * @param name in the agent's language
     * @param type of issue that the copy will be
     * @param askWhom who can help where it is not allowed
     * @param missing what the project asks for besides
     */
    record Target(
            String target,
            String name,
            String project,
            String type,
            List<String> types,
            boolean allowed,
            String askWhom,
            List<Missing> missing) {}

    /** @param name Jira's sentence */
    record Missing(String id, String name, List<Option> options) {}

    record Option(String id, String name) {}

    /** @param summary left out, as the status, for who may not see the copy */
    record Done(
            String issueKey,
            String target,
            String url,
            String summary,
            String status,
            String resolution,
            String at,
            String by,
            String settledAt) {}

    record File(String id, String name, long size) {}

    /** @param failedAttachments names; the same call again tries them once more */
    record Made(String issueKey, String url, List<String> failedAttachments) {}
}
