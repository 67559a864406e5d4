package io.guichet.core.settings;

import java.time.Duration;
import java.util.List;

/**
 * How chat behaves in one project: what was chosen for it, over what was chosen for all projects, over what is usual. A
 * project of which nobody said anything has {@link #DEFAULTS}: chat is off (R122).
 *
 * @param version grows with every save, so that two administrators cannot overwrite each other unseen; 0 = never saved
 * @param own what was chosen for this project
 * @param everywhere what was chosen for all of them
 */
public record ProjectSettings(int version, Chosen own, Chosen everywhere) {

    public static final ProjectSettings DEFAULTS = new ProjectSettings(0, Chosen.NOTHING, Chosen.NOTHING);

    public <T> T get(Group<T> group) {
        return own.value(group).or(() -> everywhere.value(group)).orElseGet(group::usual);
    }

    /** The same settings, but for this group, which the project has for its own from now on. */
    public <T> ProjectSettings with(Group<T> group, T value) {
        return new ProjectSettings(version, own.with(group, value), everywhere);
    }

    /** The same settings, but this group is inherited again. */
    public ProjectSettings without(Group<?> group) {
        return new ProjectSettings(version, own.without(group), everywhere);
    }

    public ProjectSettings withVersion(int value) {
        return new ProjectSettings(value, own, everywhere);
    }

    public Origin origin(Group<?> group) {
        if (own.groups().contains(group)) {
            return Origin.PROJECT;
        }
        return everywhere.groups().contains(group) ? Origin.GLOBAL : Origin.DEFAULT;
    }

    /** Where a value comes from. */
    public enum Origin {
        DEFAULT,
        GLOBAL,
        PROJECT
    }

    public boolean enabled() {
        return get(Group.ENABLED);
    }

    public int pickUpMinutes() {
        return get(Group.PICK_UP_MINUTES);
    }

    public PickUpAct pickUpBy() {
        return get(Group.PICK_UP_BY);
    }

    public Texts welcome() {
        return get(Group.WELCOME);
    }

    public String requestType() {
        return get(Group.REQUEST_TYPE);
    }

    public int messageLength() {
        return get(Group.MESSAGE_LENGTH);
    }

    public Schedule schedule() {
        return get(Group.SCHEDULE);
    }

    public OutsideHours outsideHours() {
        return get(Group.OUTSIDE_HOURS);
    }

    public Delays delays() {
        return get(Group.DELAYS);
    }

    public FileRules files() {
        return get(Group.FILES);
    }

    public SecretRule secrets() {
        return get(Group.SECRETS);
    }

    public KeyUsers keyUsers() {
        return get(Group.KEY_USERS);
    }

    public IdentityRules identity() {
        return get(Group.IDENTITY);
    }

    public Charter charter() {
        return get(Group.CHARTER);
    }

    public Help help() {
        return get(Group.HELP);
    }

    public List<Topic> topics() {
        return get(Group.TOPICS);
    }

    public List<Service> services() {
        return get(Group.SERVICES);
    }

    public Look look() {
        return get(Group.LOOK);
    }

    public Routing routing() {
        return get(Group.ROUTING);
    }

    public Unseen unseen() {
        return get(Group.UNSEEN);
    }

    public QualificationRules qualification() {
        return get(Group.QUALIFICATION);
    }

    public HandOverRules handOver() {
        return get(Group.HAND_OVER);
    }

    public Duration amending() {
        return get(Group.AMENDING);
    }

    public RequestRules requests() {
        return get(Group.REQUESTS);
    }

    public Rates rates() {
        return get(Group.RATES);
    }

    public Privacy privacy() {
        return get(Group.PRIVACY);
    }

    public Knowledge knowledge() {
        return get(Group.KNOWLEDGE);
    }

    public Assistant assistant() {
        return get(Group.ASSISTANT);
    }
}
