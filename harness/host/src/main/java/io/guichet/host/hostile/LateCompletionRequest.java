package io.guichet.host.hostile;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;

/** Sends the buffered body when an asynchronous answer is completed. */
final class LateCompletionRequest extends HttpServletRequestWrapper {

    private final GzipBufferedResponse response;

    LateCompletionRequest(HttpServletRequest request, GzipBufferedResponse response) {
        super(request);
        this.response = response;
    }

    @Override
    public AsyncContext startAsync() {
        return sendingOnCompletion(super.startAsync(this, response));
    }

    @Override
    public AsyncContext startAsync(ServletRequest request, ServletResponse itsResponse) {
        return sendingOnCompletion(super.startAsync(request, itsResponse));
    }

    @Override
    public AsyncContext getAsyncContext() {
        return sendingOnCompletion(super.getAsyncContext());
    }

    private AsyncContext sendingOnCompletion(AsyncContext async) {
        return (AsyncContext) Proxy.newProxyInstance(
                AsyncContext.class.getClassLoader(), new Class<?>[] {AsyncContext.class}, (proxy, method, args) -> {
                    if (method.getName().equals("complete")) {
                        send();
                    }
                    try {
                        return method.invoke(async, args);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private void send() {
        try {
            response.sendAll();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
