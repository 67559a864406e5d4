package io.guichet.web.agent;

import static java.util.stream.Collectors.toMap;

import io.guichet.core.conversation.Conversation;
import io.guichet.core.conversation.Qualified;
import io.guichet.core.people.People;
import io.guichet.core.qualification.ProposedGroups;
import io.guichet.core.qualification.QualifyingARequest;
import io.guichet.core.qualification.RequestFields.Choice;
import io.guichet.core.qualification.RequestFields.Sheet;
import io.guichet.core.qualification.RequestFields.Someone;
import io.guichet.core.settings.QualificationRules;
import io.guichet.core.settings.QualificationRules.Level;
import io.guichet.core.settings.RequestKind;
import io.guichet.core.settings.Settings;
import io.guichet.web.view.EntryViews;
import io.guichet.web.view.Moments;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Shows the qualification form of a request. */
@Named
public final class QualificationViews {

    private final QualifyingARequest qualifying;
    private final Settings settings;
    private final People people;
    private final ProposedGroups groups;

    @Inject
    public QualificationViews(QualifyingARequest qualifying, Settings settings, People people, ProposedGroups groups) {
        this.qualifying = qualifying;
        this.settings = settings;
        this.people = people;
        this.groups = groups;
    }

    QualificationView of(Conversation conversation, Sheet sheet) {
        var rules = settings.of(conversation.project()).qualification();
        var qualified = conversation.life().qualified();
        return new QualificationView(
                kind(rules, sheet).map(EntryViews::word).orElse(null),
                Arrays.stream(RequestKind.values())
                        .filter(kind -> rules.types().containsKey(kind))
                        .map(EntryViews::word)
                        .toList(),
                sheet.subject(),
                component(conversation, qualified, sheet),
                choices(sheet.components()),
                sheet.priority().map(QualificationViews::choice).orElse(null),
                choices(sheet.priorities()),
                matrix(rules, sheet),
                qualified.map(Qualified::impact).filter(word -> !word.isEmpty()).orElse(null),
                qualified
                        .map(Qualified::urgency)
                        .filter(word -> !word.isEmpty())
                        .orElse(null),
                sheet.assignee().map(this::someone).orElse(null),
                sheet.assignees().stream().map(this::someone).toList(),
                agent(conversation, sheet),
                account(qualified, sheet),
                choices(sheet.accounts()),
                sheet.email(),
                reporter(qualified, rules, sheet).map(this::someone).orElse(null),
                reporters(rules, sheet),
                rules.requiredToClose(),
                rules.needed().stream().map(EntryViews::word).sorted().toList(),
                qualified
                        .map(done -> new QualificationView.Done(
                                Moments.text(done.at()), people.shown(done.by()).name()))
                        .orElse(null),
                sheet.status(),
                choices(sheet.transitions()));
    }

    /** Whose request type it has: what an agent changed in Jira counts, too. */
    private static Optional<RequestKind> kind(QualificationRules rules, Sheet sheet) {
        return Arrays.stream(RequestKind.values())
                .filter(kind ->
                        sheet.type().equals(Optional.ofNullable(rules.types().get(kind))))
                .findFirst();
    }

    /** Until the request is qualified, the group that is called as the module, else as the topic, that the customer chose. */
    private String component(Conversation conversation, Optional<Qualified> qualified, Sheet sheet) {
        var proposed =
                qualified.isPresent() ? Optional.<Choice>empty() : groups.proposed(conversation, sheet.components());
        return sheet.component().or(() -> proposed).map(Choice::id).orElse(null);
    }

    /** Not by what she is called: two people may have one name. */
    private static String agent(Conversation conversation, Sheet sheet) {
        return conversation
                .state()
                .agent()
                .flatMap(has -> sheet.assignees().stream()
                        .filter(one -> one.key().equals(has))
                        .findFirst())
                .map(Someone::userName)
                .orElse(null);
    }

    /** The only one there is needs no choice. */
    private static String account(Optional<Qualified> qualified, Sheet sheet) {
        return qualified
                .map(Qualified::account)
                .filter(id -> !id.isEmpty())
                .or(() -> sheet.accounts().stream().findFirst().map(Choice::id))
                .orElse(null);
    }

    private Map<String, Map<String, String>> matrix(QualificationRules rules, Sheet sheet) {
        return by(impact -> by(urgency -> QualifyingARequest.priority(rules, sheet, impact, urgency)
                .map(Choice::name)
                .or(() -> rules.priority(impact, urgency))
                .orElse("")));
    }

    private static <T> Map<String, T> by(Function<Level, T> value) {
        return Arrays.stream(Level.values()).collect(toMap(EntryViews::word, value));
    }

    /** Until the request is qualified, the one that the project's rule proposes (R97); what is proposed is seen, and saved. */
    private Optional<Someone> reporter(Optional<Qualified> qualified, QualificationRules rules, Sheet sheet) {
        var proposed = qualified.isPresent() ? Optional.<Someone>empty() : qualifying.technicalReporter(rules);
        return proposed.or(sheet::reporter);
    }

    /** The customer, the technical account where there is one, and who it is now. */
    private List<QualificationView.Someone> reporters(QualificationRules rules, Sheet sheet) {
        var technical = qualifying.technicalReporter(rules);
        return Stream.of(Optional.of(sheet.customer()), technical, sheet.reporter())
                .flatMap(Optional::stream)
                .distinct()
                .map(this::someone)
                .toList();
    }

    Assignees assignees(List<Someone> found) {
        return new Assignees(found.stream().map(this::someone).toList());
    }

    /** Some of those who may have a request. */
    record Assignees(List<QualificationView.Someone> assignees) {}

    private QualificationView.Someone someone(Someone someone) {
        var shown = people.shown(someone.key());
        return new QualificationView.Someone(someone.userName(), shown.name(), shown.avatar());
    }

    private static List<QualificationView.Choice> choices(List<Choice> all) {
        return all.stream().map(QualificationViews::choice).toList();
    }

    private static QualificationView.Choice choice(Choice choice) {
        return new QualificationView.Choice(choice.id(), choice.name());
    }
}
