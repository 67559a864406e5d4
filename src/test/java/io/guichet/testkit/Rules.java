package io.guichet.testkit;

import io.guichet.core.settings.Charter;
import io.guichet.core.settings.Delays;
import io.guichet.core.settings.FileRules;
import io.guichet.core.settings.Group;
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
import io.guichet.core.settings.Texts;
import io.guichet.core.settings.Topic;
import io.guichet.core.settings.Unseen;
import java.time.Duration;
import java.util.List;

/** Settings that differ from others in what a test is about: {@code new Rules(before).delays(…).settings()}. */
public final class Rules {

    private ProjectSettings settings;

    public Rules(ProjectSettings before) {
        settings = before;
    }

    /** Chat on, day and night, for everybody. */
    public static Rules on() {
        return new Rules(ProjectSettings.DEFAULTS).enabled(true).schedule(Schedule.ALWAYS);
    }

    public Rules version(int value) {
        settings = settings.withVersion(value);
        return this;
    }

    public <T> Rules with(Group<T> group, T value) {
        settings = settings.with(group, value);
        return this;
    }

    /** In both languages. */
    public Rules welcome(String value) {
        return with(Group.WELCOME, new Texts(value, value));
    }

    /** Only what is qualified may be closed. */
    public Rules wantingQualification() {
        var before = settings.qualification();
        return qualification(new QualificationRules(
                before.types(),
                true,
                before.needed(),
                before.reporter(),
                before.technicalReporter(),
                before.priorities(),
                before.group()));
    }

    public ProjectSettings settings() {
        return settings;
    }

    public Rules enabled(boolean value) {
        return with(Group.ENABLED, value);
    }

    public Rules pickUpMinutes(int value) {
        return with(Group.PICK_UP_MINUTES, value);
    }

    public Rules requestType(String value) {
        return with(Group.REQUEST_TYPE, value);
    }

    public Rules messageLength(int value) {
        return with(Group.MESSAGE_LENGTH, value);
    }

    public Rules schedule(Schedule value) {
        return with(Group.SCHEDULE, value);
    }

    public Rules outsideHours(OutsideHours value) {
        return with(Group.OUTSIDE_HOURS, value);
    }

    public Rules delays(Delays value) {
        return with(Group.DELAYS, value);
    }

    public Rules files(FileRules value) {
        return with(Group.FILES, value);
    }

    public Rules secrets(SecretRule value) {
        return with(Group.SECRETS, value);
    }

    public Rules keyUsers(KeyUsers value) {
        return with(Group.KEY_USERS, value);
    }

    public Rules charter(Charter value) {
        return with(Group.CHARTER, value);
    }

    public Rules help(Help value) {
        return with(Group.HELP, value);
    }

    public Rules topics(List<Topic> value) {
        return with(Group.TOPICS, value);
    }

    public Rules services(List<Service> value) {
        return with(Group.SERVICES, value);
    }

    public Rules look(Look value) {
        return with(Group.LOOK, value);
    }

    public Rules routing(Routing value) {
        return with(Group.ROUTING, value);
    }

    public Rules unseen(Unseen value) {
        return with(Group.UNSEEN, value);
    }

    public Rules qualification(QualificationRules value) {
        return with(Group.QUALIFICATION, value);
    }

    public Rules handOver(HandOverRules value) {
        return with(Group.HAND_OVER, value);
    }

    public Rules amending(Duration value) {
        return with(Group.AMENDING, value);
    }
}
