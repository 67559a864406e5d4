package io.guichet.core.preferences;

import io.guichet.core.people.PersonKey;
import java.util.List;

/** Which of Jira's fields agents want to see beside a thread, each agent her own (M16). */
public interface ShownFields {

    /** More has no room beside a thread. */
    int MOST = 12;

    /** Their identifiers in Jira, in her order; none until she chooses. */
    List<String> of(PersonKey agent);

    /** At most {@value #MOST}. */
    void keep(PersonKey agent, List<String> fields);
}
