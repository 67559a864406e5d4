package io.guichet.web.agent;

import java.util.List;
import java.util.Map;

/**
 * What an agent qualifies a request by, filled in as it is now.
 *
 * @param type aide, amelioration, bogue or tache; left out where the request type stands for none
 * @param types those that the project has a request type for
 * @param matrix impact, then urgency, to a priority's name in Jira
 * @param agent which of the assignees has the conversation, by her user name
 * @param accounts organisations of the customer
 * @param required what has to be filled in besides type and title
 * @param done once it was qualified
 */
record QualificationView(
        String type,
        List<String> types,
        String subject,
        String component,
        List<Choice> components,
        Choice priority,
        List<Choice> priorities,
        Map<String, Map<String, String>> matrix,
        String impact,
        String urgency,
        Someone assignee,
        List<Someone> assignees,
        String agent,
        String account,
        List<Choice> accounts,
        String email,
        Someone reporter,
        List<Someone> reporters,
        boolean requiredToClose,
        List<String> required,
        Done done,
        String status,
        List<Choice> transitions) {

    record Choice(String id, String name) {}

    /** @param person user name */
    record Someone(String person, String name, String avatar) {}

    /** @param by display name */
    record Done(String at, String by) {}
}
