package io.guichet.core.settings;

import java.time.Duration;
import java.util.List;

/**
 * How chat behaves in one project. A project without stored settings has {@link #DEFAULTS}: chat is off (R122).
 *
 * @param version grows with every save, so that two administrators cannot overwrite each other unseen; 0 = never saved
 * @param enabled whether the portal offers chat at all
 * @param pickUpMinutes promise shown to customers: analysed and directed within so many minutes of open hours (R36)
 * @param welcome first line of a new conversation, empty for the product's own sentence
 * @param requestType name of the request type under which conversations are created
 * @param messageLength longest message, in Unicode code points
 * @param services whom to contact about what is out of scope
 * @param amending how long one may edit or delete one's own message; zero = never
 */
public record ProjectSettings(
        int version,
        boolean enabled,
        int pickUpMinutes,
        String welcome,
        String requestType,
        int messageLength,
        Schedule schedule,
        OutsideHours outsideHours,
        Delays delays,
        FileRules files,
        SecretRule secrets,
        KeyUsers keyUsers,
        Charter charter,
        Help help,
        List<Topic> topics,
        List<Service> services,
        Look look,
        Routing routing,
        Unseen unseen,
        QualificationRules qualification,
        HandOverRules handOver,
        Duration amending) {

    public static final ProjectSettings DEFAULTS = new ProjectSettings(
            0,
            false,
            30,
            "",
            "Aide",
            10_000,
            Schedule.OFFICE_HOURS,
            OutsideHours.HIDDEN,
            Delays.USUAL,
            FileRules.USUAL,
            SecretRule.WARN,
            KeyUsers.EVERYONE,
            Charter.NONE,
            Help.NONE,
            List.of(),
            List.of(),
            Look.USUAL,
            Routing.USUAL,
            Unseen.USUAL,
            QualificationRules.USUAL,
            HandOverRules.NONE,
            Duration.ofMinutes(15));

    public ProjectSettings {
        topics = List.copyOf(topics);
        services = List.copyOf(services);
    }
}
