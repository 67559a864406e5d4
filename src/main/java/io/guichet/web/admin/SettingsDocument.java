package io.guichet.web.admin;

import io.guichet.core.portal.ProjectKey;
import io.guichet.core.settings.ProjectSettings;
import io.guichet.web.json.Malformed;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The settings of a project on the wire.
 *
 * <p>A document is saved as a whole over the version that it was made from. What is left out keeps its value, so that a
 * client that does not know a newer field yet does not reset it; what is nested is replaced whole. The version may not be
 * left out once there is one.
 */
record SettingsDocument(
        Integer version,
        Boolean enabled,
        Integer pickUpMinutes,
        String welcome,
        String requestType,
        Integer messageLength,
        ScheduleDocument schedule,
        String outsideHours,
        DelaysDocument delays,
        FileRulesDocument files,
        String secrets,
        KeyUsersDocument keyUsers,
        CharterDocument charter,
        HelpDocument help,
        List<TopicDocument> topics,
        List<ServiceDocument> services,
        LookDocument look,
        RoutingDocument routing,
        UnseenDocument unseen,
        QualificationDocument qualification,
        HandOverDocument handOver,
        Integer amendSeconds) {

    private static final Pattern PROJECT_KEY = Pattern.compile("[A-Z][A-Z0-9_]{0,254}");
    private static final int MINUTES_OF_A_DAY = 24 * 60;
    private static final int SECONDS_OF_A_DAY = 24 * 60 * 60;

    /** Below the limit that Jira has for a comment, 32,767 characters, for characters that count double there. */
    private static final int LONGEST_MESSAGE = 16_000;

    static SettingsDocument of(ProjectSettings settings) {
        return new SettingsDocument(
                settings.version(),
                settings.enabled(),
                settings.pickUpMinutes(),
                settings.welcome(),
                settings.requestType(),
                settings.messageLength(),
                ScheduleDocument.of(settings.schedule()),
                Checks.word(settings.outsideHours()),
                DelaysDocument.of(settings.delays()),
                FileRulesDocument.of(settings.files()),
                Checks.word(settings.secrets()),
                KeyUsersDocument.of(settings.keyUsers()),
                CharterDocument.of(settings.charter()),
                HelpDocument.of(settings.help()),
                settings.topics().stream().map(TopicDocument::of).toList(),
                settings.services().stream().map(ServiceDocument::of).toList(),
                LookDocument.of(settings.look()),
                RoutingDocument.of(settings.routing()),
                UnseenDocument.of(settings.unseen()),
                QualificationDocument.of(settings.qualification()),
                HandOverDocument.of(settings.handOver()),
                (int) settings.amending().toSeconds());
    }

    static Optional<ProjectKey> projectKey(String text) {
        return Optional.of(text)
                .filter(key -> PROJECT_KEY.matcher(key).matches())
                .map(ProjectKey::new);
    }

    /** What is to be saved, checked. */
    ProjectSettings over(ProjectSettings before) {
        return new ProjectSettings(
                before.version() == 0 && version == null ? 0 : Malformed.required("version", version),
                Checks.or(enabled, before.enabled()),
                Checks.within("pickUpMinutes", Checks.or(pickUpMinutes, before.pickUpMinutes()), 1, MINUTES_OF_A_DAY),
                Checks.text("welcome", Checks.or(welcome, before.welcome()), 0, Checks.LONGEST_CARRIED),
                Checks.text("requestType", Checks.or(requestType, before.requestType()), 1, Checks.LONGEST_NAME),
                Checks.within("messageLength", Checks.or(messageLength, before.messageLength()), 1, LONGEST_MESSAGE),
                schedule == null ? before.schedule() : schedule.checked(),
                Checks.word("outsideHours", outsideHours, before.outsideHours()),
                delays == null ? before.delays() : delays.checked(),
                files == null ? before.files() : files.checked(),
                Checks.word("secrets", secrets, before.secrets()),
                keyUsers == null ? before.keyUsers() : keyUsers.checked(),
                charter == null ? before.charter() : charter.checked(),
                help == null ? before.help() : help.checked(),
                topics == null ? before.topics() : TopicDocument.checked(topics),
                services == null ? before.services() : ServiceDocument.checked(services),
                look == null ? before.look() : look.checked(),
                routing == null ? before.routing() : routing.checked(),
                unseen == null ? before.unseen() : unseen.checked(),
                qualification == null ? before.qualification() : qualification.checked(),
                handOver == null ? before.handOver() : handOver.checked(),
                amendSeconds == null
                        ? before.amending()
                        : Duration.ofSeconds(Checks.within("amendSeconds", amendSeconds, 0, SECONDS_OF_A_DAY)));
    }
}
