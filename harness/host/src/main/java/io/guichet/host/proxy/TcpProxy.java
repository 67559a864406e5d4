package io.guichet.host.proxy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntSupplier;

/** Leads connections to a port of this machine, and may hang up when nothing was said in either direction. */
public final class TcpProxy implements AutoCloseable {

    private final ServerSocket listening;
    private final IntSupplier target;
    private final Optional<Duration> longestSilence;
    private final ExecutorService pipes = Executors.newCachedThreadPool(task -> daemon(task, "proxy-pipe"));
    private final ScheduledExecutorService watch =
            Executors.newSingleThreadScheduledExecutor(task -> daemon(task, "proxy-watch"));
    private final Set<Connection> connections = ConcurrentHashMap.newKeySet();

    /** Listens on loopback; the target port there is asked for anew for each connection. */
    public TcpProxy(int port, IntSupplier target, Optional<Duration> longestSilence) throws IOException {
        this.listening = new ServerSocket();
        this.target = target;
        this.longestSilence = longestSilence;
        listening.setReuseAddress(true);
        listening.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 100);
        pipes.execute(this::accept);
        longestSilence.ifPresent(
                silence -> watch.scheduleWithFixedDelay(() -> cutSilent(silence), 1, 1, TimeUnit.SECONDS));
    }

    private static Thread daemon(Runnable task, String name) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }

    public int port() {
        return listening.getLocalPort();
    }

    private void accept() {
        while (!listening.isClosed()) {
            try {
                Socket client = listening.accept();
                Socket server = new Socket(InetAddress.getLoopbackAddress(), target.getAsInt());
                Connection connection = new Connection(client, server);
                connections.add(connection);
                pipes.execute(() -> connection.pipe(connection.client, connection.server));
                pipes.execute(() -> connection.pipe(connection.server, connection.client));
            } catch (SocketException e) {
                // Closed while waiting, or the server behind is gone: the client sees its connection end.
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private void cutSilent(Duration longestSilence) {
        long now = System.nanoTime();
        connections.stream()
                .filter(connection -> now - connection.lastByte.get() > longestSilence.toNanos())
                .forEach(Connection::cut);
    }

    @Override
    public void close() throws IOException {
        listening.close();
        connections.forEach(Connection::cut);
        watch.shutdownNow();
        pipes.shutdownNow();
    }

    private final class Connection {

        private final Socket client;
        private final Socket server;
        private final AtomicLong lastByte = new AtomicLong(System.nanoTime());

        Connection(Socket client, Socket server) {
            this.client = client;
            this.server = server;
        }

        void pipe(Socket from, Socket to) {
            byte[] buffer = new byte[8192];
            try {
                InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream();
                for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                    lastByte.set(System.nanoTime());
                    out.write(buffer, 0, read);
                }
            } catch (IOException e) {
                // One side hung up; so do we.
            } finally {
                cut();
            }
        }

        void cut() {
            connections.remove(this);
            try {
                client.close();
                server.close();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
