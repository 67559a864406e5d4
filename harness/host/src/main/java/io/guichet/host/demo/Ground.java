package io.guichet.host.demo;

import io.guichet.host.jira.JiraStandIn;
import io.guichet.host.jira.fields.FieldRow;
import io.guichet.host.jira.people.Groups;
import io.guichet.host.jira.projects.JiraProject;
import io.guichet.host.jira.projects.ProjectRow;
import io.guichet.host.jira.projects.Projects;
import io.guichet.host.jira.projects.Roles;
import io.guichet.host.servicedesk.ServiceDeskStandIn;
import io.guichet.host.servicedesk.organizations.JsmOrganization;
import io.guichet.host.servicedesk.portals.JsmPortal;
import io.guichet.host.servicedesk.portals.JsmRequestType;
import io.guichet.host.servicedesk.sla.SlaMetric;
import java.time.Duration;
import java.util.List;

/** The projects of the demo with their portals, organisations and who works where. */
record Ground(JiraProject sup, JiraProject rh, JiraProject dev, JiraProject po) {

    private static final List<String> DOMAINS = List.of("Facturation", "Achats", "Paie et RH", "Agenda");
    private static final List<String> GROUPS_OF_FUNCTIONS =
            List.of("Comptabilité", "Ventes", "Achats", "Stocks", "Paie", "Administration");
    private static final List<String> CUSTOMERS = List.of("camille", "hugo", "lea", "jules");
    private static final List<String> DEVELOPERS = List.of("aline", "benoit", "daniel");

    static Ground lay(ServiceDeskStandIn desk, Cast cast) {
        JiraStandIn jira = desk.jira();
        Constants.create(jira);
        Projects projects = jira.projects().projects();
        Ground ground = new Ground(
                projects.add(service("SUP", "Support", "Le support de Kallisto", cast.key("daniel"), "#0C66E4")),
                projects.add(service("RH", "RH", "Les ressources humaines", cast.key("chloe"), "#6E5DC6")),
                projects.add(software("DEV", "Développement", cast.key("daniel"), "#1F845A")),
                projects.add(software("PO", "Produit", cast.key("daniel"), "#946F00")));
        ground.people(jira, cast);
        ground.types(jira);
        ground.fields(jira);
        ground.desks(desk);
        ground.organizations(desk, cast);
        return ground;
    }

    private static ProjectRow service(String key, String name, String description, String lead, String colour) {
        return new ProjectRow(0, key, name, description, lead, "service_desk", Schemes.SERVICE, colour, false);
    }

    private static ProjectRow software(String key, String name, String lead, String colour) {
        return new ProjectRow(0, key, name, "", lead, "software", Schemes.SOFTWARE, colour, false);
    }

    private void people(JiraStandIn jira, Cast cast) {
        Roles roles = jira.projects().roles();
        for (JiraProject project : List.of(sup, rh, dev, po)) {
            roles.addGroup(project.getId(), Roles.ADMINISTRATORS, Groups.ADMINISTRATORS);
        }
        roles.addUser(sup.getId(), Roles.ADMINISTRATORS, cast.key("daniel"));
        Cast.agents().forEach(name -> roles.addUser(sup.getId(), Roles.SERVICE_TEAM, cast.key(name)));
        roles.addUser(rh.getId(), Roles.SERVICE_TEAM, cast.key("chloe"));
        CUSTOMERS.forEach(name -> roles.addUser(sup.getId(), Roles.CUSTOMERS, cast.key(name)));
        CUSTOMERS.forEach(name -> roles.addUser(rh.getId(), Roles.CUSTOMERS, cast.key(name)));
        DEVELOPERS.forEach(name -> roles.addUser(rh.getId(), Roles.CUSTOMERS, cast.key(name)));
        DEVELOPERS.forEach(name -> roles.addUser(dev.getId(), Roles.USERS, cast.key(name)));
        DEVELOPERS.forEach(name -> roles.addUser(po.getId(), Roles.USERS, cast.key(name)));
    }

    private void types(JiraStandIn jira) {
        use(jira, sup, Constants.SERVICE_WORKFLOW, Constants.AIDE, Constants.AMELIORATION);
        use(jira, sup, Constants.SERVICE_WORKFLOW, Constants.BOGUE, Constants.TACHE);
        use(jira, rh, Constants.SERVICE_WORKFLOW, Constants.AIDE, Constants.TACHE);
        use(jira, dev, Constants.SOFTWARE_WORKFLOW, Constants.BOGUE, Constants.STORY);
        use(jira, po, Constants.SOFTWARE_WORKFLOW, Constants.STORY, Constants.AMELIORATION);
        for (JiraProject project : List.of(sup, dev)) {
            GROUPS_OF_FUNCTIONS.forEach(
                    name -> jira.projects().projects().components().add(project.getId(), name, ""));
        }
    }

    /** A list beside the components, for who keeps the functional groups there, and a line of text. */
    private void fields(JiraStandIn jira) {
        List<Long> all = List.of(sup.getId(), dev.getId(), po.getId());
        jira.projects().fields().add(new FieldRow(10_200, "Domaine fonctionnel", "select"), all, DOMAINS);
        jira.projects().fields().add(new FieldRow(10_201, "Version livrée", "textfield"), all, List.of());
        jira.projects().fields().add(new FieldRow(10_202, "Carte", "map"), all, List.of());
        List.of("24.2", "24.3")
                .forEach(name -> jira.projects().projects().versions().add(dev.getId(), name));
    }

    private static void use(JiraStandIn jira, JiraProject project, long workflow, long... types) {
        for (long type : types) {
            jira.projects().projects().issueTypes().use(project.getId(), type, workflow);
        }
    }

    private void desks(ServiceDeskStandIn desk) {
        desk.desks().add(1, sup.getId());
        desk.desks().add(2, rh.getId());
        desk.portals().add(new JsmPortal(1, 1, "sup", "Support", "Bienvenue. Comment pouvons-nous vous aider ?"));
        desk.portals().add(new JsmPortal(2, 2, "rh", "Ressources humaines", "Paie, congés, matériel."));
        type(desk, 1, Constants.AIDE, "Aide", "Je ne sais pas faire.", 1);
        type(desk, 1, Constants.AMELIORATION, "Amélioration", "La fonctionnalité n’existe pas dans le logiciel.", 2);
        type(desk, 1, Constants.BOGUE, "Bogue", "Le logiciel présente un dysfonctionnement.", 3);
        type(desk, 1, Constants.TACHE, "Tâche", "Un travail à faire pour nous.", 4);
        type(desk, 2, Constants.AIDE, "Question sur la paie", "Bulletins, primes, cumuls.", 1);
        type(desk, 2, Constants.TACHE, "Congés et absences", "Poser, reporter, corriger.", 2);
        Duration day = Duration.ofHours(24);
        desk.slaMetrics()
                .add(new SlaMetric(
                        1,
                        1,
                        "Délai de première réponse",
                        SlaMetric.FIRST_RESPONSE,
                        Duration.ofHours(4).toMillis(),
                        0));
        desk.slaMetrics()
                .add(new SlaMetric(
                        2, 1, "Délai de résolution", SlaMetric.RESOLUTION, day.toMillis(), Constants.EN_ATTENTE));
    }

    private static void type(ServiceDeskStandIn desk, int portal, long type, String name, String text, int place) {
        desk.requestTypes().add(new JsmRequestType(0, portal, type, name, text, "", type, false, place));
    }

    private void organizations(ServiceDeskStandIn desk, Cast cast) {
        JsmOrganization harmonie = desk.organizations().add("Harmonie");
        JsmOrganization melodie = desk.organizations().add("Mélodie");
        desk.organizations().join(harmonie.id(), cast.key("camille"));
        desk.organizations().join(harmonie.id(), cast.key("hugo"));
        desk.organizations().join(melodie.id(), cast.key("lea"));
        for (int serviceDesk : new int[] {1, 2}) {
            desk.organizations().attach(serviceDesk, harmonie.id());
            desk.organizations().attach(serviceDesk, melodie.id());
        }
    }
}
