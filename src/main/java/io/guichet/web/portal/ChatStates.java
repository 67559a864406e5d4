package io.guichet.web.portal;

import io.guichet.core.availability.Availability;
import io.guichet.core.availability.Availability.ChatState;
import io.guichet.core.availability.Availability.Offer;
import io.guichet.core.availability.PickUp;
import io.guichet.core.charter.AcceptingTheCharter;
import io.guichet.core.conversation.Conversation;
import io.guichet.core.conversation.OpenMatters;
import io.guichet.core.conversation.RequestRef;
import io.guichet.core.entitlement.Entitlement;
import io.guichet.core.entitlement.Entitlement.Standing;
import io.guichet.core.entitlement.Gate;
import io.guichet.core.identity.ConfirmingIdentity;
import io.guichet.core.people.People;
import io.guichet.core.people.Person;
import io.guichet.core.people.PersonKey;
import io.guichet.core.portal.Portal;
import io.guichet.core.portal.PortalId;
import io.guichet.core.portal.Portals;
import io.guichet.core.settings.Knowledge;
import io.guichet.core.settings.Look;
import io.guichet.core.settings.ProjectSettings;
import io.guichet.core.settings.Settings;
import io.guichet.web.language.Sentences;
import io.guichet.web.portal.ChatView.AssistantView;
import io.guichet.web.portal.ChatView.CharterStanding;
import io.guichet.web.portal.ChatView.InvitationView;
import io.guichet.web.portal.ChatView.InvitingAgent;
import io.guichet.web.portal.ChatView.LookView;
import io.guichet.web.portal.ChatView.OffsetView;
import io.guichet.web.portal.ChatView.OpenConversation;
import io.guichet.web.view.EntryViews;
import io.guichet.web.view.Moments;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Says what a portal shows of the chat to one person; from memory alone, for every portal page asks every 25 s. */
@Named
public final class ChatStates {

    /** As many names as one reads at a glance; the answer stays small. */
    private static final int MOST_NAMES = 6;

    /** Nobody is there, but something answers (R53). */
    private static final String ASSISTANT_ONLY = "assistantOnly";

    private final Portals portals;
    private final People people;
    private final Settings settings;
    private final Availability availability;
    private final Entitlement entitlement;
    private final PickUp pickUp;
    private final AcceptingTheCharter charter;
    private final ConfirmingIdentity identity;
    private final OwnConversations own;
    private final OpenMatters matters;
    private final Gate gate;
    private final Sentences sentences;
    private final Clock clock;

    @Inject
    public ChatStates(
            Portals portals,
            People people,
            Settings settings,
            Availability availability,
            Entitlement entitlement,
            PickUp pickUp,
            AcceptingTheCharter charter,
            ConfirmingIdentity identity,
            OwnConversations own,
            OpenMatters matters,
            Gate gate,
            Sentences sentences,
            Clock clock) {
        this.portals = portals;
        this.people = people;
        this.settings = settings;
        this.availability = availability;
        this.entitlement = entitlement;
        this.pickUp = pickUp;
        this.charter = charter;
        this.identity = identity;
        this.own = own;
        this.matters = matters;
        this.gate = gate;
        this.sentences = sentences;
        this.clock = clock;
    }

    /** Absent where the portal does not exist for this person. */
    public Optional<ChatView> of(PersonKey person, PortalId id) {
        return portals.byId(id)
                .filter(portal -> people.mayUsePortal(person, portal.id()))
                .map(portal -> view(person, portal));
    }

    private ChatView view(PersonKey person, Portal portal) {
        var offer = availability.of(portal.project());
        var standing = offer.state() == ChatState.DISABLED
                ? new Standing.Entitled()
                : entitlement.of(person, portal.project());
        return standing instanceof Standing.NotEntitled not
                ? notEntitled(person, portal, not)
                : entitled(person, portal, offer);
    }

    private ChatView entitled(PersonKey person, Portal portal, Offer offer) {
        var rules = settings.of(portal.project());
        var isOn = offer.state() != ChatState.DISABLED;
        var assistant = isOn && answers(rules);
        var alone = assistant && !offer.visible();
        return new ChatView(
                portal.id().toString(),
                offer.visible() || alone,
                alone ? ASSISTANT_ONLY : EntryViews.word(offer.state()),
                offer.reopensAt().map(Moments::text).orElse(null),
                offer.closesAt().map(Moments::text).orElse(null),
                offer.reopensAt().map(at -> rules.schedule().zone().getId()).orElse(null),
                rules.pickUpMinutes(),
                isOn
                        ? pickUp.before(portal.project(), clock.instant())
                                .map(Moments::text)
                                .orElse(null)
                        : null,
                rules.welcome().isEmpty() ? null : rules.welcome().in(people.languageOf(person)),
                isOn ? charter(person, portal, rules) : null,
                own.of(person, portal.id()).unread(),
                offer.visible() ? offer.agents().size() : null,
                offer.visible() && rules.look().agents() == Look.Agents.NAMES ? firstNames(offer) : null,
                offer.announced()
                        .map(announced -> Announcements.of(announced, people.languageOf(person)))
                        .orElse(null),
                EntryViews.word(rules.outsideHours()),
                look(rules, person),
                invitation(person, portal).orElse(null),
                null,
                null,
                assistant ? assistant(person, rules, alone) : null,
                matters.onlyOneOf(person, portal.id())
                        .map(head -> head.id().value())
                        .map(OpenConversation::new)
                        .orElse(null),
                isOn && identity.isWanted(person, portal.project()) ? "needed" : null);
    }

    /** Her list stays readable, so what waits there is counted. */
    private ChatView notEntitled(PersonKey person, Portal portal, Standing.NotEntitled not) {
        var rules = settings.of(portal.project());
        return new ChatView(
                portal.id().toString(),
                false,
                EntryViews.word(ChatState.NOT_ENTITLED),
                null,
                null,
                null,
                rules.pickUpMinutes(),
                null,
                null,
                null,
                own.of(person, portal.id()).unread(),
                null,
                null,
                null,
                EntryViews.word(rules.outsideHours()),
                look(rules, person),
                invitation(person, portal).orElse(null),
                not.contact().isEmpty() ? null : not.contact(),
                not.partner().orElse(null),
                null,
                null,
                null);
    }

    private static boolean answers(ProjectSettings rules) {
        return rules.assistant().enabled()
                && rules.knowledge().enabled()
                && rules.knowledge().audience() == Knowledge.Audience.EVERYONE;
    }

    private AssistantView assistant(PersonKey reader, ProjectSettings rules, boolean alone) {
        var chosen = rules.assistant().name();
        var name = chosen.isEmpty()
                ? sentences.of(reader, "guichet.web.assistant.name")
                : chosen.in(people.languageOf(reader));
        return new AssistantView(name, alone ? sentences.of(reader, "guichet.web.assistant.ask", name) : null);
    }

    /** Of her own request alone: one that was given to somebody else meanwhile is hers no longer (R155). */
    private Optional<InvitationView> invitation(PersonKey person, Portal portal) {
        return matters.invitationOf(person, portal.id())
                .filter(head -> gate.isCustomer(person, head))
                .flatMap(this::invitation);
    }

    private Optional<InvitationView> invitation(Conversation head) {
        return head.life().openInvitation().map(open -> {
            var agent = people.shown(open.agent());
            return new InvitationView(
                    head.id().value(),
                    new InvitingAgent(agent.name(), agent.avatar()),
                    head.request().map(RequestRef::key).orElse(null),
                    head.subject(),
                    Moments.text(open.until()),
                    open.refused() > 0 ? true : null);
        });
    }

    private CharterStanding charter(PersonKey person, Portal portal, ProjectSettings rules) {
        return rules.charter().isThere()
                ? new CharterStanding(
                        rules.charter().version(),
                        charter.acceptedAt(person, portal.project()).isPresent())
                : null;
    }

    private LookView look(ProjectSettings rules, PersonKey reader) {
        var look = rules.look();
        var usual = Look.USUAL;
        return new LookView(
                EntryViews.word(look.side()),
                EntryViews.word(look.launcher()),
                look.headerEntry(),
                look.accent().equals(usual.accent()) ? null : look.accent(),
                look.offset().equals(usual.offset())
                        ? null
                        : new OffsetView(look.offset().x(), look.offset().y()),
                look.theme() == usual.theme() ? null : EntryViews.word(look.theme()),
                look.name().isEmpty() ? null : look.name().in(people.languageOf(reader)),
                look.picture().isEmpty() ? null : look.picture());
    }

    private List<String> firstNames(Offer offer) {
        return offer.agents().stream()
                .map(people::shown)
                .map(Person::name)
                .map(name -> name.split(" ", 2)[0])
                .sorted()
                .limit(MOST_NAMES)
                .toList();
    }
}
