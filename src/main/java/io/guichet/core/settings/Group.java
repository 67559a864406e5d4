package io.guichet.core.settings;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What is chosen, inherited and given back as one: a top-level field of the settings.
 *
 * <p>A new one needs, besides its line here, one in {@code jira/storage/StoredGroups} and one in
 * {@code web/admin/WireGroups}; tests fail until it has both.
 *
 * @param <T> of its value, which is never changed
 */
public final class Group<T> {

    /** Whether the portal offers chat at all (R122). */
    public static final Group<Boolean> ENABLED = new Group<>("enabled", false);
    /** Promise shown to customers: analysed and directed within so many minutes of open hours (R36). */
    public static final Group<Integer> PICK_UP_MINUTES = new Group<>("pickUpMinutes", 30);
    /** By which act of an agent's that promise is kept (B5). */
    public static final Group<PickUpAct> PICK_UP_BY = new Group<>("pickUpBy", PickUpAct.DIRECTED);
    /** First line of a new conversation; empty for the product's own sentence. */
    public static final Group<Texts> WELCOME = new Group<>("welcome", Texts.NONE);
    /** Name of the request type under which conversations are created. */
    public static final Group<String> REQUEST_TYPE = new Group<>("requestType", "Aide");
    /** Longest message, in Unicode code points. */
    public static final Group<Integer> MESSAGE_LENGTH = new Group<>("messageLength", 10_000);

    public static final Group<Schedule> SCHEDULE = new Group<>("schedule", Schedule.OFFICE_HOURS);
    public static final Group<OutsideHours> OUTSIDE_HOURS = new Group<>("outsideHours", OutsideHours.HIDDEN);
    public static final Group<Delays> DELAYS = new Group<>("delays", Delays.USUAL);
    public static final Group<FileRules> FILES = new Group<>("files", FileRules.USUAL);
    public static final Group<SecretRule> SECRETS = new Group<>("secrets", SecretRule.WARN);
    public static final Group<KeyUsers> KEY_USERS = new Group<>("keyUsers", KeyUsers.EVERYONE);
    public static final Group<IdentityRules> IDENTITY = new Group<>("identity", IdentityRules.USUAL);
    public static final Group<Charter> CHARTER = new Group<>("charter", Charter.NONE);
    public static final Group<Help> HELP = new Group<>("help", Help.NONE);
    public static final Group<List<Topic>> TOPICS = new Group<>("topics", List.of());
    /** Whom to contact about what is out of scope. */
    public static final Group<List<Service>> SERVICES = new Group<>("services", List.of());

    public static final Group<Look> LOOK = new Group<>("look", Look.USUAL);
    public static final Group<Routing> ROUTING = new Group<>("routing", Routing.USUAL);
    public static final Group<Unseen> UNSEEN = new Group<>("unseen", Unseen.USUAL);
    public static final Group<QualificationRules> QUALIFICATION =
            new Group<>("qualification", QualificationRules.USUAL);
    public static final Group<HandOverRules> HAND_OVER = new Group<>("handOver", HandOverRules.NONE);
    /** How long one may edit or delete one's own message; zero = never. */
    public static final Group<Duration> AMENDING = new Group<>("amendSeconds", Duration.ofMinutes(15));

    public static final Group<RequestRules> REQUESTS = new Group<>("requests", RequestRules.USUAL);
    public static final Group<Rates> RATES = new Group<>("rates", Rates.USUAL);
    public static final Group<Privacy> PRIVACY = new Group<>("privacy", Privacy.USUAL);
    public static final Group<Knowledge> KNOWLEDGE = new Group<>("knowledge", Knowledge.USUAL);

    public static final Group<Assistant> ASSISTANT = new Group<>("assistant", Assistant.USUAL);

    private static final List<Group<?>> ALL = List.of(
            ENABLED,
            PICK_UP_MINUTES,
            PICK_UP_BY,
            WELCOME,
            REQUEST_TYPE,
            MESSAGE_LENGTH,
            SCHEDULE,
            OUTSIDE_HOURS,
            DELAYS,
            FILES,
            SECRETS,
            KEY_USERS,
            IDENTITY,
            CHARTER,
            HELP,
            TOPICS,
            SERVICES,
            LOOK,
            ROUTING,
            UNSEEN,
            QUALIFICATION,
            HAND_OVER,
            AMENDING,
            REQUESTS,
            RATES,
            PRIVACY,
            KNOWLEDGE,
            ASSISTANT);

    private final String name;
    private final T usual;

    private Group(String name, T usual) {
        this.name = name;
        this.usual = usual;
    }

    public static List<Group<?>> all() {
        return ALL;
    }

    public static Optional<Group<?>> named(String name) {
        return ALL.stream().filter(group -> group.name.equals(name)).findFirst();
    }

    /** On the wire, in storage and in the log. */
    public String name() {
        return name;
    }

    /** What holds where nobody chose. */
    public T usual() {
        return usual;
    }

    @Override
    public String toString() {
        return name;
    }
}
