package io.guichet.host.servicedesk.portals;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.servicedesk.api.ServiceDesk;
import com.atlassian.servicedesk.api.ServiceDeskManager;
import com.atlassian.servicedesk.api.requesttype.RequestType;
import com.atlassian.servicedesk.api.requesttype.RequestTypeQuery;
import com.atlassian.servicedesk.api.requesttype.RequestTypeService;
import com.atlassian.servicedesk.api.util.paging.PagedResponse;
import io.guichet.host.servicedesk.Page;
import io.guichet.host.servicedesk.desks.DeskAccess;
import java.util.List;
import java.util.stream.Stream;

/** JSM's {@code RequestTypeService}: the kinds of requests of the portals somebody may use. */
public final class StandInRequestTypeService implements RequestTypeService {

    private final RequestTypes types;
    private final Portals portals;
    private final ServiceDeskManager desks;
    private final DeskAccess access;

    public StandInRequestTypeService(RequestTypes types, Portals portals, ServiceDeskManager desks, DeskAccess access) {
        this.types = types;
        this.portals = portals;
        this.desks = desks;
        this.access = access;
    }

    @Override
    public RequestTypeQuery.Builder newQueryBuilder() {
        return new TypeQuery.Builder();
    }

    @Override
    public PagedResponse<RequestType> getRequestTypes(ApplicationUser user, RequestTypeQuery query) {
        TypeQuery wanted = (TypeQuery) query;
        List<JsmRequestType> found = candidates(wanted)
                .filter(type -> wanted.requestTypeId() == null || type.id() == wanted.requestTypeId())
                .filter(type -> wanted.serviceDeskId() == null || desk(type).getId() == wanted.serviceDeskId())
                .filter(type -> !wanted.filterHidden() || !type.hidden())
                .filter(type -> wanted.overrideSecurity() || access.mayEnter(user, desk(type)))
                .toList();
        return Page.of(found, wanted.pagedRequest());
    }

    private Stream<JsmRequestType> candidates(TypeQuery wanted) {
        return wanted.issueId() == null ? types.all().stream() : types.ofIssue(wanted.issueId()).stream();
    }

    private ServiceDesk desk(JsmRequestType type) {
        return desks.getServiceDeskForPortal(portals.byId(type.portalId()).orElseThrow());
    }
}
