package io.guichet.jira.desk;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.servicedesk.api.ServiceDesk;
import com.atlassian.servicedesk.api.requesttype.RequestType;
import com.atlassian.servicedesk.api.requesttype.RequestTypeService;
import io.guichet.core.portal.ProjectKey;
import io.guichet.core.settings.Settings;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Under which request type conversations are filed: the one that the project's settings name. */
@Named
public final class RequestTypes {

    private static final Logger LOG = LoggerFactory.getLogger(RequestTypes.class);

    private final RequestTypeService types;
    private final Settings settings;

    @Inject
    public RequestTypes(@ComponentImport RequestTypeService types, Settings settings) {
        this.types = types;
        this.settings = settings;
    }

    /** What the customer said must become a request even where the type was renamed: then under the first there is. */
    RequestType forChat(ApplicationUser customer, ServiceDesk desk, ProjectKey project) {
        var query = types.newQueryBuilder()
                .serviceDesk(desk.getId())
                .requestOverrideSecurity(true)
                .build();
        var all = types.getRequestTypes(customer, query).getResults();
        var wanted = settings.of(project).requestType();
        return all.stream()
                .filter(type -> type.getName().equals(wanted))
                .findFirst()
                .orElseGet(() -> {
                    var first = all.stream()
                            .findFirst()
                            .orElseThrow(() -> new IllegalStateException(project + " has no request type"));
                    LOG.warn("{} has no request type '{}'; using '{}'", project, wanted, first.getName());
                    return first;
                });
    }
}
