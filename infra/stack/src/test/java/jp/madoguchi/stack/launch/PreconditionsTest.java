package jp.madoguchi.stack.launch;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import jp.madoguchi.stack.StackException;
import jp.madoguchi.stack.config.Slot;
import jp.madoguchi.stack.config.StackConfig;
import jp.madoguchi.stack.config.StackFolders;
import jp.madoguchi.stack.config.StackPorts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreconditionsTest {

    @TempDir
    Path folder;

    @Test
    void names_a_busy_port_and_the_variable_that_moves_it() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> Preconditions.check(stackWith(Slot.INBOX, other.getLocalPort()), false))
                    .isInstanceOf(StackException.class)
                    .hasMessage("Port " + other.getLocalPort() + " (mail inbox) is taken by another program:"
                            + " end it, or choose another port with MADOGUCHI_PORT_INBOX.");
        }
    }

    @Test
    void leaves_the_ports_of_the_applications_alone_without_them() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatCode(() -> Preconditions.check(stackWith(Slot.RESIDENT, other.getLocalPort()), true))
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void names_the_jdk_that_is_needed() {
        assertThatThrownBy(() -> Preconditions.java(17))
                .hasMessage("Madoguchi needs JDK 25, but this is Java 17: set JAVA_HOME to a JDK 25.");
    }

    @Test
    void says_that_the_disk_is_full() {
        assertThatThrownBy(() -> Preconditions.space(folder, Long.MAX_VALUE))
                .hasMessageStartingWith("The disk is full: " + folder);
    }

    private StackConfig stackWith(Slot slot, int port) {
        Map<Slot, Integer> ports = new EnumMap<>(StackPorts.free().ports());
        ports.put(slot, port);
        return StackConfig.of(new StackFolders(folder), new StackPorts(ports));
    }
}
