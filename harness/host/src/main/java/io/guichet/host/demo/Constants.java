package io.guichet.host.demo;

import com.atlassian.jira.event.type.EventType;
import io.guichet.host.jira.JiraStandIn;
import io.guichet.host.jira.ProjectsPart;
import io.guichet.host.jira.links.LinkType;
import io.guichet.host.jira.projects.IssueTypes;
import io.guichet.host.jira.projects.JiraIssueType;
import io.guichet.host.jira.projects.JiraPriority;
import io.guichet.host.jira.projects.JiraResolution;
import io.guichet.host.jira.workflow.JiraStatus;
import io.guichet.host.jira.workflow.Transition;
import java.util.List;

/** Issue types, priorities, statuses and workflows of the demo. */
final class Constants {

    static final long AIDE = 10000;
    static final long AMELIORATION = 10001;
    static final long BOGUE = 10002;
    static final long TACHE = 10003;
    static final long STORY = 10004;

    static final long SERVICE_WORKFLOW = 1;
    static final long SOFTWARE_WORKFLOW = 2;

    static final long A_FAIRE = 10000;
    static final long EN_COURS = 3;
    static final long EN_ATTENTE = 10100;
    static final long EN_REVUE = 10101;
    static final long TERMINE = 10001;

    private static final long DONE = 10000;
    private static final long GENERIC = EventType.ISSUE_GENERICEVENT_ID;
    private static final long RESOLVED = EventType.ISSUE_RESOLVED_ID;
    private static final long REOPENED = EventType.ISSUE_REOPENED_ID;

    private Constants() {}

    static void create(JiraStandIn jira) {
        ProjectsPart parts = jira.projects();
        issueTypes(parts.projects().issueTypes());
        List.of(
                        new JiraPriority(1, "Très haute", "Le travail est bloqué", "#CD1316", 1),
                        new JiraPriority(2, "Haute", "Le travail est gêné", "#E9494A", 2),
                        new JiraPriority(3, "Moyenne", "Le travail continue", "#E97F33", 3),
                        new JiraPriority(4, "Basse", "Cela peut attendre", "#2D8738", 4),
                        new JiraPriority(5, "Très basse", "Quand ce sera possible", "#57A55A", 5))
                .forEach(parts.priorities()::add);
        List.of(
                        new JiraResolution(DONE, "Terminé", "Le travail est fait", 1),
                        new JiraResolution(10001, "Ne sera pas fait", "Hors du périmètre", 2),
                        new JiraResolution(10002, "Doublon", "Déjà demandé", 3),
                        new JiraResolution(10003, "Impossible à reproduire", "Rien n’a été constaté", 4))
                .forEach(parts.resolutions()::add);
        List.of(
                        new JiraStatus(A_FAIRE, "A faire", "", "new", 1),
                        new JiraStatus(EN_COURS, "En cours", "", "indeterminate", 2),
                        new JiraStatus(EN_ATTENTE, "En attente du client", "", "indeterminate", 3),
                        new JiraStatus(EN_REVUE, "En revue", "", "indeterminate", 4),
                        new JiraStatus(TERMINE, "Terminé", "", "done", 5))
                .forEach(parts.statuses()::add);
        parts.workflows().add(SERVICE_WORKFLOW, "Demandes", A_FAIRE, service());
        parts.workflows().add(SOFTWARE_WORKFLOW, "Développement", A_FAIRE, software());
        List.of(
                        new LinkType(10000, "Blocks", "is blocked by", "blocks"),
                        new LinkType(10001, "Cloners", "is cloned by", "clones"),
                        new LinkType(10002, "Duplicate", "is duplicated by", "duplicates"),
                        new LinkType(10003, "Relates", "relates to", "relates to"))
                .forEach(jira.issues().links()::addType);
    }

    private static void issueTypes(IssueTypes types) {
        types.add(new JiraIssueType(AIDE, "Aide", "L’utilisateur ne sait pas faire", "#2684FF", false));
        types.add(new JiraIssueType(AMELIORATION, "Amélioration", "La fonctionnalité n’existe pas", "#36B37E", false));
        types.add(new JiraIssueType(BOGUE, "Bogue", "Le logiciel présente un dysfonctionnement", "#E5493A", false));
        types.add(new JiraIssueType(TACHE, "Tâche", "Un travail à faire", "#4BADE8", false));
        types.add(new JiraIssueType(STORY, "Story", "Un besoin d’un utilisateur", "#63BA3C", false));
    }

    /** A reopened request goes back to the status it had: one way for each. */
    private static List<Transition> service() {
        return List.of(
                way(11, "Prendre en charge", A_FAIRE, EN_COURS),
                way(12, "Remettre à faire", EN_COURS, A_FAIRE),
                way(21, "Demander des précisions", A_FAIRE, EN_ATTENTE),
                way(21, "Demander des précisions", EN_COURS, EN_ATTENTE),
                way(31, "Reprendre", EN_ATTENTE, EN_COURS),
                new Transition(41, "Terminer", Transition.ANYWHERE, TERMINE, DONE, RESOLVED, true),
                new Transition(51, "Rouvrir (A faire)", TERMINE, A_FAIRE, Transition.CLEARS, REOPENED, false),
                new Transition(61, "Rouvrir (En cours)", TERMINE, EN_COURS, Transition.CLEARS, REOPENED, false));
    }

    private static List<Transition> software() {
        return List.of(
                way(11, "Commencer", A_FAIRE, EN_COURS),
                way(21, "Relire", EN_COURS, EN_REVUE),
                way(31, "Reprendre", EN_REVUE, EN_COURS),
                new Transition(41, "Terminer", Transition.ANYWHERE, TERMINE, DONE, RESOLVED, false),
                new Transition(51, "Rouvrir", TERMINE, A_FAIRE, Transition.CLEARS, REOPENED, false));
    }

    private static Transition way(int id, String name, long from, long to) {
        return new Transition(id, name, from, to, null, GENERIC, false);
    }
}
