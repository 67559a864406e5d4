package io.guichet.host.servicedesk;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.servicedesk.api.organization.CustomerOrganization;
import com.atlassian.servicedesk.api.organization.OrganizationService;
import com.atlassian.servicedesk.api.request.participant.RequestParticipantService;
import com.atlassian.servicedesk.api.util.paging.SimplePagedRequest;
import io.guichet.host.jira.JiraStandIn;
import io.guichet.host.jira.comments.InternalComments;
import io.guichet.host.jira.issues.Issues;
import io.guichet.host.jira.issues.JiraIssue;
import io.guichet.host.jira.mail.CustomerNotifications;
import io.guichet.host.jira.people.JiraUser;
import io.guichet.host.servicedesk.customers.CustomerContext;
import io.guichet.host.servicedesk.customers.Customers;
import io.guichet.host.servicedesk.customers.StandInServiceDeskPermissionService;
import io.guichet.host.servicedesk.desks.DeskAccess;
import io.guichet.host.servicedesk.desks.JsmServiceDesk;
import io.guichet.host.servicedesk.desks.ServiceDesks;
import io.guichet.host.servicedesk.organizations.JsmOrganization;
import io.guichet.host.servicedesk.organizations.Organizations;
import io.guichet.host.servicedesk.organizations.StandInOrganizationService;
import io.guichet.host.servicedesk.portals.Portals;
import io.guichet.host.servicedesk.portals.RequestTypes;
import io.guichet.host.servicedesk.requests.CreateParameters;
import io.guichet.host.servicedesk.requests.FindingRequests;
import io.guichet.host.servicedesk.requests.JsmRequest;
import io.guichet.host.servicedesk.requests.MovingRequests;
import io.guichet.host.servicedesk.requests.RaisingRequests;
import io.guichet.host.servicedesk.requests.RequestAudience;
import io.guichet.host.servicedesk.requests.RequestComments;
import io.guichet.host.servicedesk.requests.Requests;
import io.guichet.host.servicedesk.requests.SeeingRequests;
import io.guichet.host.servicedesk.requests.StandInParticipantService;
import io.guichet.host.servicedesk.sla.SlaClock;
import io.guichet.host.servicedesk.sla.SlaMetrics;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** The stand-in Jira Service Management: puts its parts together over a stand-in Jira. */
public final class ServiceDeskStandIn {

    private final Jdbi jdbi;
    private final JiraStandIn jira;
    private final CustomerContext context = new CustomerContext();
    private final ServiceDesks desks;
    private final Portals portals;
    private final RequestTypes requestTypes;
    private final Requests requests;
    private final Organizations organizations;
    private final Customers customers;
    private final StandInServiceDeskPermissionService agents;
    private final DeskAccess access;
    private final SeeingRequests seeing;
    private final FindingRequests finding;
    private final RaisingRequests raising;
    private final MovingRequests moving;
    private final RequestComments requestComments;
    private final SlaMetrics slaMetrics;
    private final SlaClock slaClock;
    private final OrganizationService organizationService;

    public ServiceDeskStandIn(JiraStandIn.Settings settings) {
        jdbi = settings.database().jdbi();
        jira = new JiraStandIn(settings, projects -> new Customers(jdbi, projects.roles(), context));
        settings.database().createTablesOf(ServiceDeskStandIn.class);
        Issues issues = jira.issues().issues();
        InternalComments internal = jira.comments().internal();
        var permissions = jira.rights().permissions();
        desks = new ServiceDesks(jdbi);
        portals = new Portals(jdbi);
        requestTypes = new RequestTypes(jdbi);
        requests = new Requests(jdbi);
        organizations = new Organizations(jdbi);
        customers = (Customers) jira.rights().portals();
        agents = new StandInServiceDeskPermissionService(
                permissions, jira.people().groups(), jira.projects().projects(), customers);
        access = new DeskAccess(jira.projects().projects(), permissions, customers);
        seeing = new SeeingRequests(issues, requests, requestTypes, desks, permissions, customers);
        finding = new FindingRequests(jdbi, issues, seeing);
        raising = new RaisingRequests(
                jira.issueService(),
                requests,
                jira.people().users(),
                jira.projects().projects(),
                access,
                agents,
                context);
        moving = new MovingRequests(
                jira.workflow(), jira.issues().editing(), jira.comments().writing());
        requestComments = new RequestComments(
                jira.comments().comments(), jira.comments().writing(), internal, permissions, agents, context);
        slaMetrics = new SlaMetrics(jdbi);
        slaClock = new SlaClock(
                slaMetrics,
                jira.comments().comments(),
                internal,
                jira.issues().history(),
                jira.projects().roles(),
                jira.clock());
        organizationService =
                new StandInOrganizationService(organizations, jira.people().users(), desks, agents);
        RequestAudience audience = new RequestAudience(
                requests, requestTypes, issues, jira.people().languages());
        settings.events().register(new CustomerNotifications(jira.outbox(), audience, internal, settings.baseUrl()));
    }

    /** The service desk somebody may enter, or a refusal as if there were none. */
    public JsmServiceDesk enter(ApplicationUser user, String id) {
        return (id.matches("\\d{1,9}") ? desks.byId(Integer.parseInt(id)) : desks.byProjectKey(id))
                .filter(desk -> access.mayEnter(user, desk))
                .orElseThrow(() -> Refused.notFound("The Service Desk you are trying to view does not exist."));
    }

    public JsmRequest raise(ApplicationUser user, CreateParameters wish, String channel) {
        JiraIssue issue = raising.raise(user, wish, channel);
        return seeing.asRequest(issue).orElseThrow();
    }

    public void requireAgent(ApplicationUser user, JsmRequest request) {
        if (!agents.isAgent(user, request.issue().getProjectObject())) {
            throw Refused.forbidden("You must be an agent of this service project.");
        }
    }

    public List<ApplicationUser> participants(JsmRequest request) {
        return requests.participants(request.issue().getId()).stream()
                .map(key -> jira.issues().issues().references().user(key))
                .toList();
    }

    public void addParticipant(JsmRequest request, String name) {
        JiraUser person = jira.people()
                .users()
                .byName(name)
                .orElseThrow(() -> Refused.invalid("The user '" + name + "' does not exist."));
        jdbi.useHandle(handle -> requests.addParticipant(handle, request.issue().getId(), person.getKey()));
    }

    /** The organisations this person may see, of one service desk or of all. */
    public List<JsmOrganization> visibleOrganizations(ApplicationUser user, Integer serviceDeskId) {
        var query = organizationService
                .newOrganizationsQueryBuilder()
                .serviceDeskId(serviceDeskId)
                .pagedRequest(new SimplePagedRequest(0, Integer.MAX_VALUE))
                .build();
        return organizationService.getOrganizations(user, query).getResults().stream()
                .map(JsmOrganization.class::cast)
                .toList();
    }

    /** The members of an organisation that the caller may see. */
    public List<ApplicationUser> members(CustomerOrganization organization) {
        return organizations.members(organization.getId()).stream()
                .map(key -> jira.issues().issues().references().user(key))
                .toList();
    }

    RequestParticipantService participantService() {
        return new StandInParticipantService(
                jdbi, requests, jira.issues().issues(), jira.rights().permissions());
    }

    public JiraStandIn jira() {
        return jira;
    }

    public CustomerContext context() {
        return context;
    }

    public ServiceDesks desks() {
        return desks;
    }

    public Portals portals() {
        return portals;
    }

    public RequestTypes requestTypes() {
        return requestTypes;
    }

    public Requests requests() {
        return requests;
    }

    public Organizations organizations() {
        return organizations;
    }

    public Customers customers() {
        return customers;
    }

    public StandInServiceDeskPermissionService agents() {
        return agents;
    }

    public DeskAccess access() {
        return access;
    }

    public SeeingRequests seeing() {
        return seeing;
    }

    public FindingRequests finding() {
        return finding;
    }

    public RaisingRequests raising() {
        return raising;
    }

    public MovingRequests moving() {
        return moving;
    }

    public RequestComments requestComments() {
        return requestComments;
    }

    public SlaMetrics slaMetrics() {
        return slaMetrics;
    }

    public SlaClock slaClock() {
        return slaClock;
    }

    public OrganizationService organizationService() {
        return organizationService;
    }
}
