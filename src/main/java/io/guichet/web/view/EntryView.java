package io.guichet.web.view;

import java.util.List;

/**
 * An entry as somebody sees it.
 *
 * @param kind message, event or note
 * @param text of an event: a sentence in the viewer's language; of a deleted message: empty
 * @param clientId for its author alone, who knows it as her own by it
 * @param attachments none of a deleted message
 * @param deleted left out unless true
 * @param editableUntil for its author alone, while she may edit or delete it
 * @param event for events alone
 * @param courtesy a customer's greeting or thanks, which the assistant leaves without an answer; left out unless true
 * @param sources of the assistant's alone, and only where something supports it (R57)
 */
public record EntryView(
        long number,
        String kind,
        AuthorView author,
        String text,
        String at,
        String clientId,
        List<AttachmentView> attachments,
        boolean edited,
        Boolean deleted,
        String editableUntil,
        EventView event,
        Boolean courtesy,
        List<SourceView> sources) {}
