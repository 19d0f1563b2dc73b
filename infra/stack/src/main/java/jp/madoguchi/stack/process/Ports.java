package jp.madoguchi.stack.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.concurrent.atomic.AtomicInteger;
import jp.madoguchi.stack.StackException;

/** Ports of the loopback address. */
public final class Ports {

    private static final int FIRST = 12_000;
    private static final int COUNT = 20_000;
    private static final int APART = 31;

    /** Programs that run at once begin at different places. */
    private static final AtomicInteger NEXT =
            new AtomicInteger((int) (ProcessHandle.current().pid() * APART % COUNT));

    private Ports() {}

    /**
     * A port that is free now, below those that systems hand out by themselves: a part that starts minutes later finds
     * it free still.
     */
    public static int free() {
        for (int tried = 0; tried < COUNT; tried++) {
            int port = FIRST + Math.floorMod(NEXT.getAndIncrement(), COUNT);
            if (isFree(port)) {
                return port;
            }
        }
        throw new StackException("No port is free from " + FIRST + " to " + (FIRST + COUNT));
    }

    /** Whether a program can listen on this port now. */
    public static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
