package com.atlassian.plugins.osgi.test;

import com.atlassian.jira.util.json.JSONArray;
import com.atlassian.jira.util.json.JSONException;
import com.atlassian.jira.util.json.JSONObject;

/** A failure inside Jira, with the stack of there. */
final class RemoteFailure extends AssertionError {
    private static final long serialVersionUID = 1L;

    private RemoteFailure(String message) {
        super(message);
    }

    /** Reads a JUnit failure as Gson writes it, field by field. */
    static RemoteFailure of(JSONObject failure) throws JSONException {
        JSONObject thrown = failure.optJSONObject("fThrownException");
        if (thrown == null) {
            return new RemoteFailure(failure.toString());
        }
        RemoteFailure read = new RemoteFailure(thrown.optString("detailMessage"));
        if (thrown.opt("stackTrace") instanceof JSONArray frames) {
            read.setStackTrace(stack(frames));
        }
        return read;
    }

    private static StackTraceElement[] stack(JSONArray frames) throws JSONException {
        StackTraceElement[] stack = new StackTraceElement[frames.length()];
        for (int i = 0; i < stack.length; i++) {
            JSONObject frame = (JSONObject) frames.get(i);
            stack[i] = new StackTraceElement(
                    frame.optString("declaringClass"),
                    frame.optString("methodName"),
                    frame.optString("fileName", null),
                    (int) frame.optLong("lineNumber"));
        }
        return stack;
    }
}
