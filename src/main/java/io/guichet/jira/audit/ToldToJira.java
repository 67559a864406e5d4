package io.guichet.jira.audit;

import com.atlassian.audit.api.AuditService;
import com.atlassian.audit.entity.AuditEvent;
import com.atlassian.audit.entity.AuditResource;
import com.atlassian.audit.entity.AuditType;
import com.atlassian.audit.entity.ChangedValue;
import com.atlassian.audit.entity.CoverageArea;
import com.atlassian.audit.entity.CoverageLevel;
import com.atlassian.jira.component.ComponentAccessor;
import io.guichet.core.audit.Audited;
import io.guichet.core.portal.ProjectKey;
import java.util.List;
import java.util.Optional;

/**
 * The only class that names types of Jira's audit log: loaded at the first event, so that a product without them runs
 * without it. Who did it and from where Jira finds out itself.
 *
 * <p>Nobody else is named: what is erased or anonymised with us would stay in Jira's log, which neither we nor Jira's own
 * anonymisation rewrite. Whom it was about, and which names came and went, is in our log, which does follow both.
 */
final class ToldToJira {

    private static final String WORDS = "guichet.web.audit.";

    /** A page of rules may be long; what stands in it is in our own log. */
    private static final int LONGEST = 1_000;

    /** Settings that are people; that they have changed is told, and not whom they name. */
    private static final List<String> PEOPLE = List.of(
            "keyUsers.people",
            "keyUsers.contact",
            "keyUsers.indirect",
            "routing.skills",
            "qualification.technicalReporter",
            "assistant.account");

    private static final String ELSEWHERE = "…";

    private ToldToJira() {}

    static void of(Audited audited) {
        Optional.ofNullable(ComponentAccessor.getOSGiComponentInstanceOfType(AuditService.class))
                .ifPresent(log -> log.audit(event(audited)));
    }

    private static AuditEvent event(Audited audited) {
        var area = audited.project().isPresent()
                ? CoverageArea.LOCAL_CONFIG_AND_ADMINISTRATION
                : CoverageArea.GLOBAL_CONFIG_AND_ADMINISTRATION;
        var type = AuditType.fromI18nKeys(area, CoverageLevel.BASE, WORDS + "category", WORDS + audited.action())
                .build();
        var event = AuditEvent.builder(type).affectedObject(place(audited.project()));
        if (audited.action().equals("privacy.erased")) {
            event.affectedObject(AuditResource.builder(audited.about(), "ERASURE")
                    .id(audited.about())
                    .build());
        }
        return event.addChangedValueIfDifferent(
                        ChangedValue.fromI18nKeys(isSetting(audited) ? audited.about() : WORDS + "result")
                                .from(namesPeople(audited) ? "" : shortened(audited.before()))
                                .to(namesPeople(audited) ? ELSEWHERE : shortened(audited.after()))
                                .build())
                .build();
    }

    private static boolean namesPeople(Audited audited) {
        return PEOPLE.stream().anyMatch(audited.about()::startsWith);
    }

    private static boolean isSetting(Audited audited) {
        return !audited.action().startsWith("presence.") && !audited.action().startsWith("privacy.");
    }

    private static AuditResource place(Optional<ProjectKey> project) {
        return project.map(key -> AuditResource.builder(key.value(), "PROJECT").id(key.value()))
                .orElseGet(() -> AuditResource.builder("Guichet", "PLUGIN").id("io.guichet"))
                .build();
    }

    private static String shortened(String value) {
        return value.length() <= LONGEST ? value : value.substring(0, LONGEST) + "…";
    }
}
