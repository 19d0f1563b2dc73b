package jp.madoguchi.core.mail;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Stands in for the cloud's mail service: takes the real client's requests over HTTP and can refuse. */
final class LocalMailService {
    private final HttpServer server;
    private final List<String> taken = new CopyOnWriteArrayList<>();
    private final List<String> refusals = new CopyOnWriteArrayList<>();

    LocalMailService() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/v2/email/outbound-emails", this::answer);
        server.start();
    }

    String endpoint() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Refuses the next mail to this address. */
    void refuseOnce(String address) {
        refusals.add(address);
    }

    /** Requests that hold this text. */
    List<String> takenWith(String text) {
        return taken.stream().filter(request -> request.contains(text)).toList();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String request = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        boolean refuse = refusals.removeIf(request::contains);
        if (!refuse) {
            taken.add(request);
        }
        byte[] answer = (refuse ? "{\"message\":\"secret@example.jp\"}" : "{\"MessageId\":\"id-" + taken.size() + "\"}")
                .getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.getResponseHeaders().add("x-amzn-ErrorType", "BadRequestException");
        exchange.sendResponseHeaders(refuse ? 400 : 200, answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
    }
}
