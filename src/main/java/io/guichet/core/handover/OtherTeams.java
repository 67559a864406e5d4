package io.guichet.core.handover;

import io.guichet.core.conversation.AttachmentId;
import io.guichet.core.conversation.ClientId;
import io.guichet.core.conversation.ConversationId;
import io.guichet.core.conversation.RequestRef;
import io.guichet.core.people.PersonKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Other teams' projects in Jira, where linked copies of requests are made with an agent's own rights (R116–R121). */
public interface OtherTeams {

    /** What stands in the way of a copy, asked without making one. */
    Prospect prospect(PersonKey agent, RequestRef request, Copy copy);

    /**
     * The copy under this identifier: the one that an earlier attempt made, even one that was cut before it could be
     * marked; else a new one. Marked and linked.
     */
    Made make(PersonKey agent, RequestRef request, Copy copy);

    /** Attaches those files of the request that the copy does not have yet; answers the names of those that failed. */
    List<String> bring(PersonKey agent, RequestRef request, RequestRef copy, List<AttachmentId> files);

    /** Adds a comment for the other team, once; internal where its project knows such a thing. */
    void comment(PersonKey agent, RequestRef copy, String text);

    /** Whether the agent may comment on what is made there; without that a transcript cannot go along. */
    boolean mayComment(PersonKey agent, String project);

    /** How a copy stands, wherever it was moved since, for who may see it. */
    Optional<Standing> standing(PersonKey agent, RequestRef copy);

    /**
     * A linked copy of a request.
     *
     * @param once identifies it, so that it is made once
     * @param type name of an issue type
     * @param fields more values that the project asks for, by Jira's identifiers of the fields
     * @param link name of the kind of link between the two; empty for the one that Jira clones with
     * @param priorities names of that team's priorities by ours
     */
    record Copy(
            ConversationId conversation,
            ClientId once,
            String project,
            String type,
            String subject,
            String description,
            Map<String, String> fields,
            String link,
            Map<String, String> priorities) {

        public Copy {
            fields = Map.copyOf(fields);
            priorities = Map.copyOf(priorities);
        }
    }

    /**
     * Whether a copy can be made.
     *
     * @param types names of the project's issue types
     * @param allowed whether the agent may create and link there
     * @param lead name of who may help where she may not; empty where nobody is known
     * @param objections Jira's sentences that concern no single field
     */
    record Prospect(
            String project,
            List<String> types,
            boolean allowed,
            String lead,
            List<Missing> missing,
            List<String> objections) {

        public Prospect {
            types = List.copyOf(types);
            objections = List.copyOf(objections);
            missing = List.copyOf(missing);
        }
    }

    /**
     * A field that the project asks for.
     *
     * @param sentence Jira's, in the language of who asked
     * @param label its name, where Jira's administrators have given it one
     * @param options identifiers and names where there is something to choose from, in that order
     */
    record Missing(String id, String sentence, Optional<String> label, Control control, Map<String, String> options) {}

    /** How a field is asked. */
    enum Control {
        /** It has its place in every hand-over. */
        OWN,
        TEXT,
        AREA,
        /** As in 2026-05-01. */
        DATE,
        /** Words, with blanks between them. */
        LABELS,
        CHOICE,
        /** It cannot be filled in here. */
        NONE
    }

    /** What became of it. */
    sealed interface Made {

        record Done(RequestRef copy) implements Made {}

        /** @param why Jira's sentences by the field's identifier; "whole" for what concerns none or many */
        record Refused(Map<String, String> why) implements Made {}
    }

    /**
     * How a copy stands.
     *
     * @param key that it has now
     * @param resolution absent while that team works on it
     */
    record Standing(String key, String summary, String status, Optional<String> resolution) {}
}
