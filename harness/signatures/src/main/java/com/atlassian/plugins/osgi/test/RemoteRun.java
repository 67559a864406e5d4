package com.atlassian.plugins.osgi.test;

import com.atlassian.jira.util.json.JSONArray;
import com.atlassian.jira.util.json.JSONException;
import com.atlassian.jira.util.json.JSONObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What came of the methods of a class that were run inside Jira. */
record RemoteRun(List<String> passed, List<String> ignored, Map<String, RemoteFailure> failed) {
    private static final String PATH = "/rest/atlassiantestrunner/1.0/runtest/";
    private static final Duration LONGEST = Duration.ofMinutes(30);

    /** Asks the Jira of system property {@code baseurl} to run a class. */
    static RemoteRun of(String testClass) throws IOException, InterruptedException {
        String base = System.getProperty("baseurl");
        if (base == null || base.isBlank()) {
            throw new IllegalStateException("System property baseurl must say which Jira runs the tests");
        }
        URI uri = URI.create(base + PATH + testClass);
        HttpRequest request = HttpRequest.newBuilder(uri)
                .timeout(LONGEST)
                .header("Accept", "application/json")
                .build();
        HttpResponse<String> response = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        if (response.statusCode() >= 300) {
            throw new IOException("Could not find resource for test [" + uri + "]. Status: " + response.statusCode());
        }
        try {
            return of(new JSONObject(response.body()));
        } catch (JSONException e) {
            throw new IOException("Expected the result of a test run from " + uri, e);
        }
    }

    private static RemoteRun of(JSONObject json) throws JSONException {
        Map<String, RemoteFailure> failed = new LinkedHashMap<>();
        JSONObject failures = json.getJSONObject("failedMethods");
        for (Iterator<String> methods = failures.keys(); methods.hasNext(); ) {
            String method = methods.next();
            failed.put(method, RemoteFailure.of(failures.getJSONObject(method)));
        }
        return new RemoteRun(names(json.get("passedMethods")), names(json.get("ignoredMethods")), failed);
    }

    private static List<String> names(Object array) throws JSONException {
        List<String> names = new ArrayList<>();
        if (array instanceof JSONArray values) {
            for (int i = 0; i < values.length(); i++) {
                names.add(values.get(i).toString());
            }
        }
        return names;
    }

    boolean isEmpty() {
        return passed.isEmpty() && ignored.isEmpty() && failed.isEmpty();
    }
}
