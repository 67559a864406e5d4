package io.guichet.web.portal;

import java.util.List;

/**
 * What a window needs to know once it opens; texts are in the reader's language.
 *
 * @param welcome left out where the product's own sentence is meant
 * @param charter left out where there is none
 * @param zone in which the hours are meant
 * @param assistant left out unless it answers here
 */
public record RulesView(
        int messageLength,
        FilesView files,
        String secrets,
        DelaysView delays,
        String welcome,
        List<TopicView> topics,
        CharterView charter,
        HelpView help,
        String zone,
        AssistantRulesView assistant) {

    /** What the assistant says of itself; a sentence is left out where the product's own is meant. */
    record AssistantRulesView(String name, String greeting, String disclaimer, String courtesy) {}

    record FilesView(long largestBytes, List<String> types) {}

    record DelaysView(
            long waitSeconds,
            long waitWarningSeconds,
            long idleSeconds,
            long idleWarningSeconds,
            long invitationSeconds,
            long busyChoiceSeconds) {}

    record TopicView(String id, String name, List<ModuleView> modules) {}

    record ModuleView(String id, String name) {}

    /** @param acceptedAt left out until it is */
    record CharterView(int version, String text, String acceptedAt) {}

    /**
     * What the help page shows.
     *
     * @param rules left out where the product's own are meant
     */
    record HelpView(String rules, String guideUrl, PhoneView phone, List<LinkView> links) {}

    record PhoneView(String number, String from, String to) {}

    record LinkView(String label, String url) {}
}
