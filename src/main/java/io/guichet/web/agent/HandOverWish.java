package io.guichet.web.agent;

import io.guichet.core.conversation.AttachmentId;
import io.guichet.core.conversation.ClientId;
import io.guichet.web.conversation.NewMessage;
import io.guichet.web.json.Malformed;
import io.guichet.web.problem.Refusals;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What an agent wants handed over.
 *
 * @param clientId identifies the copy, so that it is made once; may be left out
 * @param subject the request's, where it is left out; as the description and the type
 * @param includeCustomer whether the copy says who the customer is
 * @param attachments identifiers of the request's files
 * @param fields more values that the project asks for
 * @param seen keys of the copies that the agent knows of: with others there, none is made; may be left out
 */
record HandOverWish(
        String clientId,
        String target,
        String subject,
        String description,
        String type,
        Boolean includeTranscript,
        Boolean includeCustomer,
        List<String> attachments,
        Map<String, String> fields,
        List<String> seen) {

    private static final int MOST = 200;

    HandOverWish {
        Malformed.required("target", target);
        if (clientId != null) {
            NewMessage.clientOf(clientId);
        }
        if (subject != null && subject.isBlank()) {
            throw Refusals.invalid("subject");
        }
        if (attachments != null
                && (attachments.size() > MOST || attachments.stream().anyMatch(Objects::isNull))) {
            throw new Malformed("attachments");
        }
        if (fields != null && (fields.size() > MOST || fields.values().stream().anyMatch(Objects::isNull))) {
            throw new Malformed("fields");
        }
        if (seen != null && (seen.size() > MOST || seen.stream().anyMatch(Objects::isNull))) {
            throw new Malformed("seen");
        }
    }

    ClientId once() {
        return clientId == null ? new ClientId(UUID.randomUUID().toString()) : NewMessage.clientOf(clientId);
    }

    Optional<String> ofType() {
        return Optional.ofNullable(type).filter(name -> !name.isBlank());
    }

    boolean withTranscript() {
        return Boolean.TRUE.equals(includeTranscript);
    }

    boolean withCustomer() {
        return Boolean.TRUE.equals(includeCustomer);
    }

    List<AttachmentId> files() {
        return attachments == null
                ? List.of()
                : attachments.stream()
                        .map(id -> AttachmentId.parse(id).orElseThrow(() -> Refusals.invalid("attachments")))
                        .toList();
    }

    Optional<Set<String>> known() {
        return Optional.ofNullable(seen).map(Set::copyOf);
    }

    Map<String, String> more() {
        return fields == null ? Map.of() : fields;
    }
}
