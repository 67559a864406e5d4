package io.guichet.web.agent;

import io.guichet.core.conversation.ClientId;
import io.guichet.core.conversation.Conversation;
import io.guichet.core.conversation.HandOver;
import io.guichet.core.conversation.RequestRef;
import io.guichet.core.conversation.Settled;
import io.guichet.core.entitlement.Access;
import io.guichet.core.files.RequestFiles;
import io.guichet.core.handover.OtherTeams;
import io.guichet.core.handover.OtherTeams.Copy;
import io.guichet.core.people.People;
import io.guichet.core.people.PersonKey;
import io.guichet.core.qualification.RequestFields.Choice;
import io.guichet.core.qualification.RequestFields.Sheet;
import io.guichet.core.settings.HandOverRules.Target;
import io.guichet.core.settings.RequestKind;
import io.guichet.core.settings.Settings;
import io.guichet.web.view.EntryViews;
import io.guichet.web.view.Moments;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts together what is handed over, and shows to whom it can be. */
@Named
public final class HandOverViews {

    private static final ClientId NOBODYS = ClientId.own("prospect", 0);

    private final OtherTeams teams;
    private final RequestFiles files;
    private final Transcripts transcripts;
    private final Settings settings;
    private final People people;

    @Inject
    public HandOverViews(
            OtherTeams teams, RequestFiles files, Transcripts transcripts, Settings settings, People people) {
        this.teams = teams;
        this.files = files;
        this.transcripts = transcripts;
        this.settings = settings;
        this.people = people;
    }

    HandOverView of(Access agent, Conversation conversation, RequestRef request, Sheet sheet, Asked asked) {
        var targets = settings.of(conversation.project()).handOver().targets();
        return new HandOverView(
                targets.stream()
                        .filter(target ->
                                asked.target().isEmpty() || asked.target().equals(Optional.of(target.project())))
                        .map(target -> target(agent, conversation, request, sheet, target, asked))
                        .toList(),
                conversation.life().handOvers().stream()
                        .map(copy -> done(agent, copy))
                        .toList(),
                sheet.subject(),
                sheet.description(),
                files.on(request).stream()
                        .map(file -> new HandOverView.File(file.id().toString(), file.name(), file.size()))
                        .toList());
    }

    private HandOverView.Target target(
            Access agent, Conversation conversation, RequestRef request, Sheet sheet, Target target, Asked asked) {
        var type = asked.type().orElseGet(() -> typeFor(conversation, sheet, target));
        var draft = new Copy(
                conversation.id(),
                NOBODYS,
                target.project(),
                type,
                sheet.subject(),
                sheet.description(),
                Map.of(),
                target.link(),
                target.priorities());
        var prospect = teams.prospect(agent.person(), request, draft);
        return new HandOverView.Target(
                target.project(),
                target.name().in(people.languageOf(agent.person())),
                prospect.project(),
                type,
                prospect.types(),
                prospect.allowed(),
                prospect.allowed() || prospect.lead().isEmpty() ? null : prospect.lead(),
                prospect.missing().stream().map(HandOverViews::missing).toList(),
                prospect.objections(),
                mayComment(agent, target));
    }

    private static HandOverView.Missing missing(OtherTeams.Missing missing) {
        var options = missing.options().entrySet().stream()
                .map(option -> new HandOverView.Option(option.getKey(), option.getValue()))
                .toList();
        return new HandOverView.Missing(
                missing.id(),
                missing.sentence(),
                missing.label().orElse(null),
                EntryViews.word(missing.control()),
                options.isEmpty() ? null : options);
    }

    boolean mayComment(Access agent, Target target) {
        return teams.mayComment(agent.person(), target.project());
    }

    private HandOverView.Done done(Access agent, HandOver copy) {
        var standing = teams.standing(agent.person(), new RequestRef(copy.issueId(), copy.key()));
        var key = standing.map(OtherTeams.Standing::key).orElse(copy.key());
        return new HandOverView.Done(
                key,
                copy.target(),
                urlOf(key),
                standing.map(OtherTeams.Standing::summary).orElse(null),
                standing.map(OtherTeams.Standing::status).orElse(null),
                copy.settled()
                        .map(Settled::resolution)
                        .or(() -> standing.flatMap(OtherTeams.Standing::resolution))
                        .orElse(null),
                Moments.text(copy.at()),
                people.shown(copy.by()).name(),
                copy.settled().map(settled -> Moments.text(settled.at())).orElse(null));
    }

    static String urlOf(String key) {
        return "/browse/" + key;
    }

    /** What the wish comes to; what it leaves out is the request's. */
    Copy copy(PersonKey agent, Conversation conversation, Sheet sheet, Target target, HandOverWish wish) {
        var description = Optional.ofNullable(wish.description()).orElse(sheet.description());
        var accounts = sheet.accounts().stream().map(Choice::name).toList();
        return new Copy(
                conversation.id(),
                wish.once(),
                target.project(),
                wish.ofType().orElseGet(() -> typeFor(conversation, sheet, target)),
                Optional.ofNullable(wish.subject()).map(HandOverViews::oneLine).orElse(sheet.subject()),
                wish.withCustomer()
                        ? description + "\n\n" + transcripts.customer(agent, conversation, sheet.email(), accounts)
                        : description,
                wish.more(),
                target.link(),
                target.priorities());
    }

    Optional<String> transcript(PersonKey agent, Conversation conversation, HandOverWish wish) {
        return wish.withTranscript()
                ? Optional.of(transcripts.of(agent, conversation, wish.withCustomer()))
                : Optional.empty();
    }

    Optional<Target> target(Conversation conversation, String project) {
        return settings.of(conversation.project()).handOver().target(project);
    }

    /** A malfunction is one there, too; everything else is something to build (R117). */
    private String typeFor(Conversation conversation, Sheet sheet, Target target) {
        var bug = settings.of(conversation.project()).qualification().types().get(RequestKind.BOGUE);
        return sheet.type().filter(type -> type.equals(bug)).isPresent() ? target.bug() : target.other();
    }

    private static String oneLine(String subject) {
        return subject.replaceAll("\\p{Cntrl}+", " ").strip();
    }

    /** For which team and type of issue it is asked; absent for all, and for the one that the settings give. */
    record Asked(Optional<String> target, Optional<String> type) {

        static Asked of(String target, String type) {
            return new Asked(
                    Optional.ofNullable(target), Optional.ofNullable(type).filter(name -> !name.isBlank()));
        }
    }

    static HandOverView.Made made(String key, List<String> failed) {
        return new HandOverView.Made(key, urlOf(key), failed);
    }
}
