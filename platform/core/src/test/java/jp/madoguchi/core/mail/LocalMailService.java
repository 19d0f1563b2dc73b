package jp.madoguchi.core.mail;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Takes the real client's requests over HTTP where a test needs the mail service to fail at one point: to refuse, to be
 * away, or to take a mail and be cut off before it has answered.
 */
final class LocalMailService {
    private final List<String> taken = new CopyOnWriteArrayList<>();
    private final Map<String, Integer> refusals = new ConcurrentHashMap<>();
    private final List<String> cuts = new CopyOnWriteArrayList<>();
    private HttpServer server;
    private final int port;

    LocalMailService() {
        server = listen(0);
        port = server.getAddress().getPort();
    }

    String endpoint() {
        return "http://127.0.0.1:" + port;
    }

    /** Refuses the next mail to this address. */
    void refuseOnce(String address, int status) {
        refusals.put(address, status);
    }

    /** Takes the next mail to this address and cuts the connection. */
    void cutOnce(String address) {
        cuts.add(address);
    }

    void away() {
        server.stop(0);
    }

    void back() {
        server = listen(port);
    }

    /** Requests that hold this text. */
    List<String> takenWith(String text) {
        return taken.stream().filter(request -> request.contains(text)).toList();
    }

    private HttpServer listen(int where) {
        try {
            HttpServer made = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), where), 0);
            made.createContext("/v2/email/outbound-emails", this::answer);
            made.start();
            return made;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        String request = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String refused =
                refusals.keySet().stream().filter(request::contains).findFirst().orElse(null);
        int status = refused == null ? 200 : refusals.remove(refused);
        if (status == 200) {
            taken.add(request);
        }
        if (cuts.removeIf(request::contains)) {
            exchange.close();
            return;
        }
        byte[] answer = (status == 200
                        ? "{\"MessageId\":\"id-" + taken.size() + "\"}"
                        : "{\"message\":\"secret@example.jp\"}")
                .getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.getResponseHeaders()
                .add("x-amzn-ErrorType", status == 400 ? "BadRequestException" : "InternalServiceErrorException");
        exchange.sendResponseHeaders(status, answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
    }
}
