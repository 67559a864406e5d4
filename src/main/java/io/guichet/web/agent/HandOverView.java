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
     * @param objections Jira's sentences that concern no single field
     * @param mayComment whether a transcript can go along
     */
    record Target(
            String target,
            String name,
            String project,
            String type,
            List<String> types,
            boolean allowed,
            String askWhom,
            List<Missing> missing,
            List<String> objections,
            boolean mayComment) {}

    /**
     * @param name Jira's sentence
     * @param label name of the field, where administrators have given it one
     * @param control how it is asked: own, text, area, date, labels, choice, or none where it cannot be filled in here
     */
    record Missing(String id, String name, String label, String control, List<Option> options) {}

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
