package io.guichet.host.servlets;

/** Lays out the filter chain as Jira's: encoding, login, and the four places where plugins' filters run. */
public final class JiraChain {

    private final TomcatServer tomcat;
    private final PluginFilters filters;

    /** Lays the beginning of the chain; filters that the host mounts now are those of the login. */
    public JiraChain(
            TomcatServer tomcat,
            PluginFilters filters,
            PluginServlets servlets,
            Caller caller,
            OpenRequests openRequests) {
        this.tomcat = tomcat;
        this.filters = filters;
        tomcat.filter("encoding", new EncodingFilter());
        pluginFilters(PluginFilters.Location.AFTER_ENCODING);
        pluginFilters(PluginFilters.Location.BEFORE_LOGIN);
        tomcat.servletWithoutAsync(
                "plugin-servlets", new PluginServletDispatcher(servlets, caller, openRequests), "/plugins/servlet/*");
    }

    /** Lays the end of the chain. */
    public void complete() {
        pluginFilters(PluginFilters.Location.BEFORE_DECORATION);
        pluginFilters(PluginFilters.Location.BEFORE_DISPATCH);
    }

    private void pluginFilters(PluginFilters.Location location) {
        tomcat.filter("plugin-filters-" + location, new PluginFilterChain(filters, location));
    }
}
