package io.guichet.testkit;

import io.guichet.core.settings.Charter;
import io.guichet.core.settings.Delays;
import io.guichet.core.settings.FileRules;
import io.guichet.core.settings.HandOverRules;
import io.guichet.core.settings.Help;
import io.guichet.core.settings.KeyUsers;
import io.guichet.core.settings.Look;
import io.guichet.core.settings.OutsideHours;
import io.guichet.core.settings.ProjectSettings;
import io.guichet.core.settings.QualificationRules;
import io.guichet.core.settings.Routing;
import io.guichet.core.settings.Schedule;
import io.guichet.core.settings.SecretRule;
import io.guichet.core.settings.Service;
import io.guichet.core.settings.Topic;
import io.guichet.core.settings.Unseen;
import java.time.Duration;
import java.util.List;

/** Settings that differ from others in what a test is about: {@code new Rules(before).delays(…).settings()}. */
public final class Rules {

    private int version;
    private boolean enabled;
    private int pickUpMinutes;
    private String welcome;
    private String requestType;
    private int messageLength;
    private Schedule schedule;
    private OutsideHours outsideHours;
    private Delays delays;
    private FileRules files;
    private SecretRule secrets;
    private KeyUsers keyUsers;
    private Charter charter;
    private Help help;
    private List<Topic> topics;
    private List<Service> services;
    private Look look;
    private Routing routing;
    private Unseen unseen;
    private QualificationRules qualification;
    private HandOverRules handOver;
    private Duration amending;

    public Rules(ProjectSettings before) {
        version = before.version();
        enabled = before.enabled();
        pickUpMinutes = before.pickUpMinutes();
        welcome = before.welcome();
        requestType = before.requestType();
        messageLength = before.messageLength();
        schedule = before.schedule();
        outsideHours = before.outsideHours();
        delays = before.delays();
        files = before.files();
        secrets = before.secrets();
        keyUsers = before.keyUsers();
        charter = before.charter();
        help = before.help();
        topics = before.topics();
        services = before.services();
        look = before.look();
        routing = before.routing();
        unseen = before.unseen();
        qualification = before.qualification();
        handOver = before.handOver();
        amending = before.amending();
    }

    /** Chat on, day and night, for everybody. */
    public static Rules on() {
        return new Rules(ProjectSettings.DEFAULTS).enabled(true).schedule(Schedule.ALWAYS);
    }

    public Rules version(int value) {
        version = value;
        return this;
    }

    public Rules enabled(boolean value) {
        enabled = value;
        return this;
    }

    public Rules pickUpMinutes(int value) {
        pickUpMinutes = value;
        return this;
    }

    public Rules welcome(String value) {
        welcome = value;
        return this;
    }

    public Rules requestType(String value) {
        requestType = value;
        return this;
    }

    public Rules messageLength(int value) {
        messageLength = value;
        return this;
    }

    public Rules schedule(Schedule value) {
        schedule = value;
        return this;
    }

    public Rules outsideHours(OutsideHours value) {
        outsideHours = value;
        return this;
    }

    public Rules delays(Delays value) {
        delays = value;
        return this;
    }

    public Rules files(FileRules value) {
        files = value;
        return this;
    }

    public Rules secrets(SecretRule value) {
        secrets = value;
        return this;
    }

    public Rules keyUsers(KeyUsers value) {
        keyUsers = value;
        return this;
    }

    public Rules charter(Charter value) {
        charter = value;
        return this;
    }

    public Rules help(Help value) {
        help = value;
        return this;
    }

    public Rules topics(List<Topic> value) {
        topics = value;
        return this;
    }

    public Rules services(List<Service> value) {
        services = value;
        return this;
    }

    /** Only what is qualified may be closed. */
    public Rules wantingQualification() {
        qualification = new QualificationRules(
                qualification.types(),
                true,
                qualification.reporter(),
                qualification.technicalReporter(),
                qualification.priorities());
        return this;
    }

    public Rules look(Look value) {
        look = value;
        return this;
    }

    public Rules routing(Routing value) {
        routing = value;
        return this;
    }

    public Rules unseen(Unseen value) {
        unseen = value;
        return this;
    }

    public Rules qualification(QualificationRules value) {
        qualification = value;
        return this;
    }

    public Rules handOver(HandOverRules value) {
        handOver = value;
        return this;
    }

    public Rules amending(Duration value) {
        amending = value;
        return this;
    }

    public ProjectSettings settings() {
        return new ProjectSettings(
                version,
                enabled,
                pickUpMinutes,
                welcome,
                requestType,
                messageLength,
                schedule,
                outsideHours,
                delays,
                files,
                secrets,
                keyUsers,
                charter,
                help,
                topics,
                services,
                look,
                routing,
                unseen,
                qualification,
                handOver,
                amending);
    }
}
