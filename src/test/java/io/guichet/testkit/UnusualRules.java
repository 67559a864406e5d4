package io.guichet.testkit;

import io.guichet.core.settings.Assistant;
import io.guichet.core.settings.Charter;
import io.guichet.core.settings.Delays;
import io.guichet.core.settings.FileRules;
import io.guichet.core.settings.Group;
import io.guichet.core.settings.HandOverRules;
import io.guichet.core.settings.Help;
import io.guichet.core.settings.IdentityRules;
import io.guichet.core.settings.KeyUsers;
import io.guichet.core.settings.Knowledge;
import io.guichet.core.settings.Look;
import io.guichet.core.settings.OutsideHours;
import io.guichet.core.settings.PickUpAct;
import io.guichet.core.settings.Privacy;
import io.guichet.core.settings.ProjectSettings;
import io.guichet.core.settings.QualificationRules;
import io.guichet.core.settings.QualificationRules.Level;
import io.guichet.core.settings.Rates;
import io.guichet.core.settings.RequestKind;
import io.guichet.core.settings.RequestRules;
import io.guichet.core.settings.Routing;
import io.guichet.core.settings.Schedule;
import io.guichet.core.settings.SecretRule;
import io.guichet.core.settings.Service;
import io.guichet.core.settings.Texts;
import io.guichet.core.settings.TimeOfDay;
import io.guichet.core.settings.Topic;
import io.guichet.core.settings.Unseen;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Settings of which nothing is as usual, so that a field that gets lost on its way is missed. */
public final class UnusualRules {

    private static final Schedule SCHEDULE = new Schedule(
            ZoneId.of("Pacific/Noumea"),
            Map.of(DayOfWeek.SATURDAY, List.of(Schedule.Slot.of("22:30", "24:00"), Schedule.Slot.of("00:00", "01:05"))),
            List.of(new Schedule.Holiday(LocalDate.of(2026, 7, 14), new Texts("Fête nationale", "Bastille Day"))),
            List.of("BE", "FR"),
            List.of(new Schedule.Closing(
                    Instant.parse("2026-05-02T06:00:00Z"),
                    Instant.parse("2026-05-04T06:00:00Z"),
                    new Texts("Déménagement", "Moving"),
                    new Texts("Nous déménageons.", ""),
                    3)));

    private UnusualRules() {}

    public static Rules all() {
        return new Rules(ProjectSettings.DEFAULTS)
                .enabled(true)
                .pickUpMinutes(45)
                .with(Group.PICK_UP_BY, PickUpAct.ANSWERED)
                .with(Group.WELCOME, new Texts("Bonjour, « à vous » 🎉", "Hello"))
                .requestType("Bogue")
                .messageLength(4_000)
                .schedule(SCHEDULE)
                .outsideHours(OutsideHours.SHOWN)
                .delays(new Delays(seconds(11), seconds(2), seconds(13), seconds(3), seconds(17), seconds(19)))
                .files(new FileRules(1_234_567_890L / 2, List.of("odt", "pdf")))
                .secrets(SecretRule.REFUSE)
                .keyUsers(new KeyUsers(
                        false,
                        Set.of("clients", "partenaires"),
                        Set.of("Mélodie"),
                        Set.of("camille"),
                        "le service clients",
                        List.of(new KeyUsers.Indirect("Harmonie", "Intégrateurs réunis"))))
                .charter(new Charter(3, new Texts("Soyez brefs.", "Be brief.")))
                .help(new Help(
                        new Texts("Un sujet à la fois.", "One subject at a time."),
                        "https://example.com/guide",
                        new Help.Phone("+33 1 23 45 67 89", TimeOfDay.of("07:30"), TimeOfDay.of("24:00")),
                        List.of(new Help.Link(new Texts("Statut", "Status"), "http://example.com/status?a=b"))))
                .topics(List.of(
                        new Topic("panne", new Texts("Panne", "Malfunction"), List.of(part("paie"), part("achats"))),
                        new Topic("autre", new Texts("Autre", "Other"), List.of())))
                .services(List.of(new Service("compta", new Texts("Comptabilité", "Accounting"), "compta@example.com")))
                .look(new Look(
                        Look.Side.LEFT,
                        Look.Launcher.FIELD,
                        false,
                        Look.Agents.NAMES,
                        "#216e4e",
                        new Look.Offset(7, 11),
                        new Texts("Assistance", "Helpdesk"),
                        "https://example.com/portrait.png",
                        Look.Theme.DARK))
                .routing(new Routing(
                        Routing.Offers.ONE,
                        seconds(23),
                        4,
                        List.of(new Routing.Skill("panne", Set.of("aline", "benoit")))))
                .unseen(new Unseen(List.of(Duration.ofMinutes(1), Duration.ofMinutes(7))))
                .qualification(new QualificationRules(
                        Map.of(RequestKind.AIDE, "Question", RequestKind.BOGUE, "Panne"),
                        true,
                        Set.of(QualificationRules.Needed.COMPONENT, QualificationRules.Needed.ACCOUNT),
                        QualificationRules.Reporter.TECHNICAL,
                        "support",
                        Map.of(Level.HIGH, Map.of(Level.LOW, "Urgent"), Level.LOW, Map.of(Level.MEDIUM, "Bof")),
                        "customfield_10200"))
                .handOver(new HandOverRules(List.of(new HandOverRules.Target(
                        "DEV",
                        new Texts("Équipe technique", "Technical team"),
                        "Bogue",
                        "Story",
                        "Relates",
                        Map.of("Haute", "Highest")))))
                .amending(seconds(29))
                .with(
                        Group.REQUESTS,
                        new RequestRules(
                                RequestRules.Creation.MINUTES,
                                7,
                                new Texts("Ticket ouvert depuis le chat", "Opened from chat"),
                                List.of("Résolu", "Fermé")))
                .with(Group.IDENTITY, new IdentityRules(true))
                .with(Group.RATES, new Rates(3, 5, 7))
                .with(Group.PRIVACY, new Privacy(365, false, false, true))
                .with(
                        Group.KNOWLEDGE,
                        new Knowledge(
                                false,
                                List.of("AIDE"),
                                Knowledge.Audience.AGENTS,
                                "RELECTURE",
                                List.of("brouillon", "chat")))
                .with(
                        Group.ASSISTANT,
                        new Assistant(
                                true,
                                "robot",
                                true,
                                new Texts("Tatiana", "Tatiana"),
                                new Texts("Bonjour.", "Hello."),
                                new Texts("J’apprends encore.", "I am still learning."),
                                new Texts("Restons polis.", "Let us stay polite.")));
    }

    private static Topic.Part part(String id) {
        return new Topic.Part(id, new Texts(id, ""));
    }

    private static Duration seconds(int some) {
        return Duration.ofSeconds(some);
    }
}
