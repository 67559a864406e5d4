package io.guichet.core.qualification;

import io.guichet.core.conversation.ClientId;
import io.guichet.core.conversation.ClosingRule;
import io.guichet.core.conversation.Content.Event;
import io.guichet.core.conversation.Content.Happened;
import io.guichet.core.conversation.Conversation;
import io.guichet.core.conversation.DirectingAConversation;
import io.guichet.core.conversation.Journal;
import io.guichet.core.conversation.Journal.Written;
import io.guichet.core.conversation.Refusal;
import io.guichet.core.conversation.RequestRef;
import io.guichet.core.conversation.Verdict;
import io.guichet.core.entitlement.Access;
import io.guichet.core.mirror.CallingForTheRequest;
import io.guichet.core.people.PersonKey;
import io.guichet.core.qualification.RequestFields.Changes;
import io.guichet.core.qualification.RequestFields.Choice;
import io.guichet.core.qualification.RequestFields.Field;
import io.guichet.core.qualification.RequestFields.Saved;
import io.guichet.core.qualification.RequestFields.Sheet;
import io.guichet.core.qualification.RequestFields.Someone;
import io.guichet.core.settings.QualificationRules;
import io.guichet.core.settings.QualificationRules.Level;
import io.guichet.core.settings.QualificationRules.Needed;
import io.guichet.core.settings.QualificationRules.Reporter;
import io.guichet.core.settings.Settings;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * An agent puts a request into order: its kind, title, functional group, priority, assignee and reporter (R91–R97, R110,
 * R111). Jira judges with her rights; where it refuses a field, nothing is saved.
 */
@Named
public final class QualifyingARequest {

    private final RequestFields fields;
    private final DirectingAConversation directing;
    private final ClosingRule closing;
    private final CallingForTheRequest calling;
    private final Journal journal;
    private final Settings settings;

    @Inject
    public QualifyingARequest(
            RequestFields fields,
            DirectingAConversation directing,
            ClosingRule closing,
            CallingForTheRequest calling,
            Journal journal,
            Settings settings) {
        this.fields = fields;
        this.directing = directing;
        this.closing = closing;
        this.calling = calling;
        this.journal = journal;
        this.settings = settings;
    }

    /** What there is to fill in; only for agents, and once there is a request. */
    public Sheet sheet(Access agent, Conversation conversation) {
        return fields.read(agent.person(), request(conversation), conversation.customer());
    }

    /** Of many who may have it, those who are called so. */
    public List<RequestFields.Someone> assignable(Access agent, Conversation conversation, String words) {
        return fields.assignable(agent.person(), request(conversation), words);
    }

    /** Has the request made, where it was to come later. */
    public Written qualify(Access access, Conversation conversation, Wish wish) {
        if (!access.isAgent()) {
            return new Written.Refused(new Refusal.NotYours());
        }
        var rules = settings.of(conversation.project()).qualification();
        var type = rules.types().get(wish.kind());
        if (type == null) {
            return new Written.Refused(new Refusal.NoSuchChoice("type"));
        }
        return calling.now(access, conversation)
                .map(filed -> qualify(access, filed, rules, type, wish))
                .orElseGet(() -> new Written.Refused(new Refusal.RequestNotYet()));
    }

    private Written qualify(
            Access access, Conversation conversation, QualificationRules rules, String type, Wish wish) {
        var sheet = sheet(access, conversation);
        var account = wish.account().orElse("");
        if (!account.isEmpty()
                && sheet.accounts().stream().noneMatch(one -> one.id().equals(account))) {
            return new Written.Refused(new Refusal.NoSuchChoice("account"));
        }
        var changes = changes(conversation, rules, sheet, type, wish);
        var missing =
                NeededFields.words(needed -> rules.needed().contains(needed) && lacks(needed, changes, sheet, account));
        if (!missing.isEmpty()) {
            return new Written.Refused(new Refusal.FieldsMissing(missing));
        }
        var saved = save(access, conversation, changes);
        return saved instanceof Written.Refused ? saved : noted(access, conversation, type, wish);
    }

    private static boolean lacks(Needed needed, Changes changes, Sheet sheet, String account) {
        var values = changes.values();
        return switch (needed) {
            case COMPONENT ->
                Optional.ofNullable(values.get(Field.COMPONENT))
                        .or(() -> sheet.component().map(Choice::id))
                        .filter(id -> !id.isEmpty())
                        .isEmpty();
            case PRIORITY ->
                !values.containsKey(Field.PRIORITY) && sheet.priority().isEmpty();
            case ASSIGNEE ->
                Optional.ofNullable(values.get(Field.ASSIGNEE))
                        .or(() -> sheet.assignee().map(Someone::userName))
                        .filter(name -> !name.isEmpty())
                        .isEmpty();
            case ACCOUNT -> account.isEmpty() && !sheet.accounts().isEmpty();
        };
    }

    /** Some fields alone, from where they are shown; the request counts as qualified no more than before. */
    public Written change(Access access, Conversation conversation, Map<Field, String> values) {
        if (!access.isAgent()) {
            return new Written.Refused(new Refusal.NotYours());
        }
        return calling.now(access, conversation)
                .map(filed -> unqualified(access, filed, values)
                        .<Written>map(Written.Refused::new)
                        .orElseGet(() -> save(access, filed, new Changes(values, Optional.empty()))))
                .orElseGet(() -> new Written.Refused(new Refusal.RequestNotYet()));
    }

    /** A way to a status that means done closes the request, too. */
    private Optional<Refusal> unqualified(Access access, Conversation conversation, Map<Field, String> values) {
        return closing.refusal(access, conversation).filter(refusal -> Optional.ofNullable(values.get(Field.TRANSITION))
                .filter(way -> fields.closes(access.person(), request(conversation), way))
                .isPresent());
    }

    private Changes changes(Conversation conversation, QualificationRules rules, Sheet sheet, String type, Wish wish) {
        var values = new EnumMap<Field, String>(Field.class);
        values.put(Field.TYPE, type);
        wish.subject().ifPresent(subject -> values.put(Field.SUBJECT, directing.title(conversation, subject)));
        wish.component().ifPresent(component -> values.put(Field.COMPONENT, component));
        wish.assignee().ifPresent(assignee -> values.put(Field.ASSIGNEE, assignee));
        wish.priority()
                .or(() -> byMatrix(rules, sheet, wish))
                .ifPresent(priority -> values.put(Field.PRIORITY, priority));
        var reporter = wish.reporter().or(() -> technical(rules));
        reporter.ifPresent(name -> values.put(Field.REPORTER, name));
        var another = reporter.filter(name -> !name.equals(sheet.customer().userName()));
        return new Changes(values, another.map(name -> sheet.customer().key()));
    }

    /** The agent's own choice goes before (R111). */
    private static Optional<String> byMatrix(QualificationRules rules, Sheet sheet, Wish wish) {
        return wish.impact()
                .flatMap(impact -> wish.urgency().flatMap(urgency -> priority(rules, sheet, impact, urgency)))
                .map(Choice::id);
    }

    /** The priority that the settings' matrix gives, as Jira has it. */
    public static Optional<Choice> priority(QualificationRules rules, Sheet sheet, Level impact, Level urgency) {
        return rules.priority(impact, urgency).flatMap(name -> Priorities.named(name, sheet.priorities()));
    }

    private static Optional<String> technical(QualificationRules rules) {
        return Optional.of(rules.technicalReporter())
                .filter(name -> rules.reporter() == Reporter.TECHNICAL && !name.isBlank());
    }

    /** The account that is the reporter of every request, where the project wants it so (R97). */
    public Optional<Someone> technicalReporter(QualificationRules rules) {
        return technical(rules).flatMap(fields::named);
    }

    private Written save(Access access, Conversation conversation, Changes changes) {
        var saved = fields.save(access.person(), request(conversation), changes);
        if (saved instanceof Saved.Refused refused) {
            return new Written.Refused(new Refusal.FieldsRefused(refused.why().entrySet().stream()
                    .collect(Collectors.toMap(why -> word(why.getKey()), Map.Entry::getValue))));
        }
        if (saved instanceof Saved.Unknown unknown) {
            return new Written.Refused(new Refusal.NoSuchChoice(word(unknown.field())));
        }
        var title = changes.values().get(Field.SUBJECT);
        return title == null ? new Written.Unchanged(conversation) : directing.rename(access, conversation, title);
    }

    private Written noted(Access access, Conversation conversation, String type, Wish wish) {
        var event = Event.of(Happened.QUALIFIED)
                .with("type", word(wish.kind()))
                .with("name", type)
                .with("impact", wish.impact().map(QualifyingARequest::word).orElse(""))
                .with("urgency", wish.urgency().map(QualifyingARequest::word).orElse(""))
                .with("account", wish.account().orElse(""));
        var once = new ClientId(UUID.randomUUID().toString());
        return journal.write(
                conversation.id(),
                access.author(),
                once,
                head -> isNoted(head, access.person(), event) ? new Verdict.Already() : new Verdict.Go(event));
    }

    private static boolean isNoted(Conversation head, PersonKey agent, Event event) {
        return head.life()
                .qualified()
                .filter(known -> known.by().equals(agent)
                        && event.detail("type").equals(Optional.of(known.type()))
                        && event.detail("impact").orElse("").equals(known.impact())
                        && event.detail("urgency").orElse("").equals(known.urgency())
                        && event.detail("account").orElse("").equals(known.account()))
                .isPresent();
    }

    private static RequestRef request(Conversation conversation) {
        return conversation
                .request()
                .orElseThrow(() -> new IllegalStateException(conversation.id() + " has no request yet"));
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
