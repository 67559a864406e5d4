package io.guichet.web.portal;

import io.guichet.core.charter.AcceptingTheCharter;
import io.guichet.core.people.People;
import io.guichet.core.people.PersonKey;
import io.guichet.core.portal.Portal;
import io.guichet.core.settings.Assistant;
import io.guichet.core.settings.Delays;
import io.guichet.core.settings.Help;
import io.guichet.core.settings.ProjectSettings;
import io.guichet.core.settings.Settings;
import io.guichet.core.settings.Texts;
import io.guichet.core.settings.Topic;
import io.guichet.web.portal.RulesView.AssistantRulesView;
import io.guichet.web.portal.RulesView.CharterView;
import io.guichet.web.portal.RulesView.DelaysView;
import io.guichet.web.portal.RulesView.FilesView;
import io.guichet.web.portal.RulesView.HelpView;
import io.guichet.web.portal.RulesView.LinkView;
import io.guichet.web.portal.RulesView.ModuleView;
import io.guichet.web.portal.RulesView.PhoneView;
import io.guichet.web.portal.RulesView.TopicView;
import io.guichet.web.view.EntryViews;
import io.guichet.web.view.Moments;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;

/** The rules of a portal's chat as its visitor reads them. */
@Named
public final class PortalRules {

    private final Settings settings;
    private final AcceptingTheCharter charter;
    private final People people;

    @Inject
    public PortalRules(Settings settings, AcceptingTheCharter charter, People people) {
        this.settings = settings;
        this.charter = charter;
        this.people = people;
    }

    RulesView of(PersonKey person, Portal portal) {
        var rules = settings.of(portal.project());
        var reader = people.languageOf(person);
        return new RulesView(
                rules.messageLength(),
                new FilesView(rules.files().largestBytes(), rules.files().types()),
                EntryViews.word(rules.secrets()),
                delays(rules.delays()),
                rules.welcome().isEmpty() ? null : rules.welcome().in(reader),
                rules.topics().stream().map(topic -> topic(topic, reader)).toList(),
                rules.charter().isThere() ? charter(person, portal, rules, reader) : null,
                help(rules.help(), reader),
                rules.schedule().zone().getId(),
                rules.assistant().enabled() ? assistant(rules.assistant(), reader) : null);
    }

    private static AssistantRulesView assistant(Assistant assistant, Locale reader) {
        return new AssistantRulesView(
                text(assistant.name(), reader),
                text(assistant.greeting(), reader),
                text(assistant.disclaimer(), reader),
                text(assistant.courtesy(), reader));
    }

    private static String text(Texts texts, Locale reader) {
        return texts.isEmpty() ? null : texts.in(reader);
    }

    private static DelaysView delays(Delays delays) {
        return new DelaysView(
                delays.waiting().toSeconds(),
                delays.waitingWarning().toSeconds(),
                delays.idle().toSeconds(),
                delays.idleWarning().toSeconds(),
                delays.invitation().toSeconds(),
                delays.busyChoice().toSeconds());
    }

    private static TopicView topic(Topic topic, Locale reader) {
        return new TopicView(
                topic.id(),
                topic.name().in(reader),
                topic.modules().stream()
                        .map(module -> new ModuleView(module.id(), module.name().in(reader)))
                        .toList());
    }

    private CharterView charter(PersonKey person, Portal portal, ProjectSettings rules, Locale reader) {
        return new CharterView(
                rules.charter().version(),
                rules.charter().text().in(reader),
                charter.acceptedAt(person, portal.project()).map(Moments::text).orElse(null));
    }

    private static HelpView help(Help help, Locale reader) {
        return new HelpView(
                help.rules().isEmpty() ? null : help.rules().in(reader),
                help.guideUrl().isEmpty() ? null : help.guideUrl(),
                help.phone().number().isEmpty()
                        ? null
                        : new PhoneView(
                                help.phone().number(),
                                help.phone().from().toString(),
                                help.phone().to().toString()),
                links(help.links(), reader));
    }

    private static List<LinkView> links(List<Help.Link> links, Locale reader) {
        return links.stream()
                .map(link -> new LinkView(link.label().in(reader), link.url()))
                .toList();
    }
}
