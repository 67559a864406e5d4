package io.guichet.host.servicedesk.rest;

import io.guichet.host.jira.JiraStandIn;
import io.guichet.host.jira.rest.Links;
import io.guichet.host.jira.rest.UserJson;
import io.guichet.host.rest.HostRest;
import io.guichet.host.servicedesk.ServiceDeskStandIn;
import java.util.Set;

/** Puts the service desk's REST together and mounts it. */
public final class ServiceDeskRest {

    private final JiraStandIn jira;
    private final ServiceDeskStandIn desk;

    public ServiceDeskRest(ServiceDeskStandIn desk) {
        this.jira = desk.jira();
        this.desk = desk;
    }

    public void mountOn(HostRest rest) {
        Links links = new Links(jira.baseUrl(), jira.clock());
        DeskJson json = new DeskJson(links, new UserJson(links));
        RequestJson requests = new RequestJson(json, jira.issues().issues());
        rest.mount(
                "/servicedeskapi",
                Set.of(
                        new DeskProblem(),
                        new InfoResource(json),
                        new DeskResource(desk, jira.projects().projects(), json, requests),
                        new OrganizationResource(desk, json),
                        new RequestResource(desk, json, requests, new NewRequestReader(desk)),
                        new RequestCommentResource(desk.seeing(), desk.requestComments(), json, requests),
                        new RequestTransitionResource(desk.seeing(), desk.moving(), json),
                        new RequestAttachmentResource(
                                desk.seeing(), jira.issues().attachments(), desk.requestComments(), json, requests),
                        new TemporaryFileResource(desk, jira.issues().attachments())));
    }
}
