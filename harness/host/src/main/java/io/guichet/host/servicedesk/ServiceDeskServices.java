package io.guichet.host.servicedesk;

import com.atlassian.servicedesk.api.ServiceDeskManager;
import com.atlassian.servicedesk.api.ServiceDeskService;
import com.atlassian.servicedesk.api.customer.CustomerContextService;
import com.atlassian.servicedesk.api.organization.OrganizationService;
import com.atlassian.servicedesk.api.permission.ServiceDeskPermissionService;
import com.atlassian.servicedesk.api.portal.PortalManager;
import com.atlassian.servicedesk.api.portal.PortalService;
import com.atlassian.servicedesk.api.request.ServiceDeskCustomerRequestService;
import com.atlassian.servicedesk.api.request.participant.RequestParticipantService;
import com.atlassian.servicedesk.api.requesttype.RequestTypeService;
import io.guichet.host.osgi.HostServices;
import io.guichet.host.servicedesk.desks.StandInServiceDeskManager;
import io.guichet.host.servicedesk.desks.StandInServiceDeskService;
import io.guichet.host.servicedesk.portals.StandInPortalManager;
import io.guichet.host.servicedesk.portals.StandInPortalService;
import io.guichet.host.servicedesk.portals.StandInRequestTypeService;
import io.guichet.host.servicedesk.requests.StandInCustomerRequestService;

/** Offers plugins the services of Jira Service Management that they import. */
public final class ServiceDeskServices {

    private final ServiceDeskStandIn desk;
    private final StandInServiceDeskManager deskManager;
    private final StandInPortalManager portalManager;

    public ServiceDeskServices(ServiceDeskStandIn desk) {
        this.desk = desk;
        this.deskManager = new StandInServiceDeskManager(desk.desks());
        this.portalManager = new StandInPortalManager(desk.portals(), deskManager);
    }

    public ServiceDeskService deskService() {
        return new StandInServiceDeskService(desk.desks(), deskManager, desk.access());
    }

    public PortalService portalService() {
        return new StandInPortalService(desk.portals(), portalManager, deskManager, desk.access());
    }

    public RequestTypeService requestTypeService() {
        return new StandInRequestTypeService(desk.requestTypes(), desk.portals(), deskManager, desk.access());
    }

    public ServiceDeskCustomerRequestService customerRequestService() {
        return new StandInCustomerRequestService(
                desk.raising(),
                desk.seeing(),
                desk.requests(),
                desk.jira().issues().issues(),
                desk.jira().rights().permissions());
    }

    public void provideTo(HostServices services) {
        services.provide(CustomerContextService.class, desk.context());
        services.provide(ServiceDeskManager.class, deskManager);
        services.provide(ServiceDeskService.class, deskService());
        services.provide(PortalManager.class, portalManager);
        services.provide(PortalService.class, portalService());
        services.provide(RequestTypeService.class, requestTypeService());
        services.provide(ServiceDeskCustomerRequestService.class, customerRequestService());
        services.provide(RequestParticipantService.class, desk.participantService());
        services.provide(ServiceDeskPermissionService.class, desk.agents());
        services.provide(OrganizationService.class, desk.organizationService());
    }
}
