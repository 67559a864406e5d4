package io.guichet.host.webresources;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URL;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Serves the files of plugins' web-resources, compressed where that helps, with tags for caches. */
public final class ResourceServlet extends HttpServlet {

    private static final long serialVersionUID = 1;
    private static final long A_YEAR = 31_536_000;
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("js", "application/javascript"),
            Map.entry("mjs", "application/javascript"),
            Map.entry("css", "text/css"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("gif", "image/gif"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("ico", "image/x-icon"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("mp3", "audio/mpeg"),
            Map.entry("json", "application/json"),
            Map.entry("map", "application/json"),
            Map.entry("html", "text/html"),
            Map.entry("txt", "text/plain"));

    private final transient WebResources resources;
    private final transient PluginResources pluginResources;
    private final transient Map<String, ServedFile> read = new ConcurrentHashMap<>();

    public ResourceServlet(WebResources resources, PluginResources pluginResources) {
        this.resources = resources;
        this.pluginResources = pluginResources;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String pathInfo = Optional.ofNullable(request.getPathInfo()).orElse("");
        String path = request.getServletPath() + pathInfo;
        if (path.equals(WrmScript.PATH)) {
            send(WrmScript.class.getResource("wrm.js"), "wrm.js", true, request, response);
            return;
        }
        Optional<ResourceAddress> address = ResourceAddress.of(path);
        Optional<URL> file = address.flatMap(found -> file(found, request));
        if (file.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        send(file.get(), address.get().file(), address.get().cacheableForEver(), request, response);
    }

    private Optional<URL> file(ResourceAddress address, HttpServletRequest request) {
        return address.key().contains(":")
                ? resources
                        .find(address.key())
                        .filter(resource -> resource.conditions().hold(request::getParameter))
                        .flatMap(resource -> resource.file(address.file()))
                : pluginResources.file(address.key(), address.file());
    }

    private void send(URL file, String name, boolean forEver, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        ServedFile served = read.computeIfAbsent(file.toExternalForm(), address -> ServedFile.read(file));
        response.setHeader("Cache-Control", forEver ? "public, max-age=" + A_YEAR : "no-cache");
        response.setHeader("ETag", served.etag());
        response.setHeader("Vary", "Accept-Encoding");
        response.setHeader("X-Content-Type-Options", "nosniff");
        if (served.etag().equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(type(name));
        response.getOutputStream().write(body(served, request, response));
    }

    private static byte[] body(ServedFile served, HttpServletRequest request, HttpServletResponse response) {
        String accepted =
                Optional.ofNullable(request.getHeader("Accept-Encoding")).orElse("");
        if (accepted.contains("gzip") && served.gzip().length < served.bytes().length) {
            response.setHeader("Content-Encoding", "gzip");
            return served.gzip();
        }
        return served.bytes();
    }

    private static String type(String name) {
        String extension = name.substring(name.lastIndexOf('.') + 1);
        return TYPES.getOrDefault(extension, "application/octet-stream");
    }
}
