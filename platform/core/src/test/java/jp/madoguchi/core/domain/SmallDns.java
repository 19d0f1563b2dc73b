package jp.madoguchi.core.domain;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A name server on a port of its own: TXT records that a test sets, and 127.0.0.1 for every host. */
final class SmallDns implements AutoCloseable {

    private static final int HEADER = 12;
    private static final int A = 1;
    private static final int TXT = 16;

    final Map<String, String> texts = new ConcurrentHashMap<>();
    private final DatagramSocket socket;

    SmallDns() throws SocketException {
        socket = new DatagramSocket(0, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::serve);
    }

    String address() {
        return "127.0.0.1:" + socket.getLocalPort();
    }

    private void serve() {
        byte[] room = new byte[1500];
        while (!socket.isClosed()) {
            DatagramPacket packet = new DatagramPacket(room, room.length);
            try {
                socket.receive(packet);
                byte[] answer = answer(room);
                socket.send(new DatagramPacket(answer, answer.length, packet.getSocketAddress()));
            } catch (SocketException e) {
                return;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private byte[] answer(byte[] query) {
        StringBuilder name = new StringBuilder();
        int at = HEADER;
        while (query[at] != 0) {
            name.append(name.isEmpty() ? "" : ".")
                    .append(new String(query, at + 1, query[at], StandardCharsets.US_ASCII));
            at += query[at] + 1;
        }
        int type = query[at + 2];
        byte[] data = data(name.toString().toLowerCase(Locale.ROOT), type);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(query, 0, 2);
        int answers = data.length == 0 ? 0 : 1;
        out.writeBytes(new byte[] {(byte) 0x85, (byte) 0x80, 0, 1, 0, (byte) answers, 0, 0, 0, 0});
        out.write(query, HEADER, at + 5 - HEADER);
        if (answers == 1) {
            out.writeBytes(new byte[] {(byte) 0xc0, HEADER, 0, (byte) type, 0, 1, 0, 0, 0, 0, 0, (byte) data.length});
            out.writeBytes(data);
        }
        return out.toByteArray();
    }

    private byte[] data(String name, int type) {
        if (type == A) {
            return new byte[] {127, 0, 0, 1};
        }
        String text = type == TXT ? texts.getOrDefault(name, "") : "";
        if (text.isEmpty()) {
            return new byte[0];
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(text.length());
        out.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
        return out.toByteArray();
    }

    @Override
    public void close() {
        socket.close();
    }
}
