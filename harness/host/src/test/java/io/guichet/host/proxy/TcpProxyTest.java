package io.guichet.host.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

final class TcpProxyTest {

    @Test
    @Timeout(10)
    void it_passes_on_what_is_said_and_hangs_up_on_silence() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                TcpProxy proxy = new TcpProxy(0, server::getLocalPort, Optional.of(Duration.ofMillis(300)));
                Socket client = new Socket(InetAddress.getLoopbackAddress(), proxy.port());
                Socket behind = server.accept()) {
            client.getOutputStream().write('?');
            assertThat(behind.getInputStream().read()).isEqualTo('?');
            behind.getOutputStream().write('!');
            assertThat(client.getInputStream().read()).isEqualTo('!');

            assertThat(client.getInputStream().read()).isEqualTo(-1);
        }
    }
}
