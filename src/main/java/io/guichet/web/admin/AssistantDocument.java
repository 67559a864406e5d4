package io.guichet.web.admin;

import io.guichet.core.settings.Assistant;

/** The assistant on the wire. */
record AssistantDocument(
        Boolean enabled,
        String account,
        Boolean model,
        TextsDocument name,
        TextsDocument greeting,
        TextsDocument disclaimer,
        TextsDocument courtesy) {

    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_SENTENCE = 500;

    static AssistantDocument of(Assistant assistant) {
        return new AssistantDocument(
                assistant.enabled(),
                assistant.account(),
                assistant.model(),
                TextsDocument.of(assistant.name()),
                TextsDocument.of(assistant.greeting()),
                TextsDocument.of(assistant.disclaimer()),
                TextsDocument.of(assistant.courtesy()));
    }

    /** One that is switched on has an account: its words are never written in the name of a person. */
    Assistant checked(Checks checks) {
        var on = Checks.or(enabled, Assistant.USUAL.enabled());
        return new Assistant(
                on,
                checks.text("assistant.account", account, on ? 1 : 0, Checks.LONGEST_NAME),
                Checks.or(model, Assistant.USUAL.model()),
                checks.texts("assistant.name", name, LONGEST_NAME),
                checks.texts("assistant.greeting", greeting, LONGEST_SENTENCE),
                checks.texts("assistant.disclaimer", disclaimer, LONGEST_SENTENCE),
                checks.texts("assistant.courtesy", courtesy, LONGEST_SENTENCE));
    }
}
