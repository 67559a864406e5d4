package io.guichet.core.settings;

import io.guichet.core.portal.ProjectKey;
import java.util.List;

/** What of the product around us an administrator may choose from. */
public interface OfferedChoices {

    /** By name; where the product does not tell, none. */
    Offered of(ProjectKey project);

    /** Whether anybody is an agent of the project. */
    boolean hasAgents(ProjectKey project);

    /** Fields that are lists to choose one from, which may hold the functional groups (R96). */
    List<ListField> listFields();

    /** @param id as Jira's interfaces call it */
    record ListField(String id, String name) {}

    record Offered(
            List<String> requestTypes,
            List<String> statuses,
            List<String> priorities,
            List<String> groups,
            List<String> organisations,
            List<String> linkTypes,
            List<Team> projects) {

        public Offered {
            requestTypes = List.copyOf(requestTypes);
            statuses = List.copyOf(statuses);
            priorities = List.copyOf(priorities);
            groups = List.copyOf(groups);
            organisations = List.copyOf(organisations);
            linkTypes = List.copyOf(linkTypes);
            projects = List.copyOf(projects);
        }
    }

    /** A project that requests may be handed over to. */
    record Team(String key, String name, List<String> issueTypes) {

        public Team {
            issueTypes = List.copyOf(issueTypes);
        }
    }
}
