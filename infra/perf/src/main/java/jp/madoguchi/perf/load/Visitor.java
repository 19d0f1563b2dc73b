package jp.madoguchi.perf.load;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** One person's browser: keeps cookies, follows nothing by itself, loads no images. For one thread at a time. */
public final class Visitor {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient client;
    private final Target target;
    private final Map<String, String> cookies = new LinkedHashMap<>();

    /**
     * A browser that has been nowhere.
     *
     * @param client may be shared by all visitors
     */
    public Visitor(HttpClient client, Target target) {
        this.client = client;
        this.target = target;
    }

    /** Opens a path, query included. */
    public Answer get(String path) throws InterruptedException {
        return send("GET", path, request(path).GET());
    }

    /** Sends a form. */
    public Answer post(String path, Map<String, String> fields) throws InterruptedException {
        String body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(
                "POST",
                path,
                request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + target.port() + path))
                .header("Host", target.host() + ":" + target.port())
                .timeout(PATIENCE);
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        return request;
    }

    private Answer send(String method, String path, HttpRequest.Builder request) throws InterruptedException {
        try {
            HttpResponse<byte[]> response = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            response.headers().allValues("Set-Cookie").forEach(this::keep);
            return new Answer(
                    method + " " + withoutSecret(path),
                    response.statusCode(),
                    response.headers().firstValue("Content-Type").orElse(""),
                    response.headers().firstValue("Location").map(Visitor::path).orElse(""),
                    response.body());
        } catch (IOException e) {
            return Answer.none(method + " " + withoutSecret(path) + " (" + e + ")");
        }
    }

    private void keep(String header) {
        String pair = header.split(";", 2)[0];
        String[] parts = pair.split("=", 2);
        if (parts.length < 2 || parts[1].isEmpty()) {
            cookies.remove(parts[0]);
        } else {
            cookies.put(parts[0], parts[1]);
        }
    }

    private static String path(String location) {
        URI uri = URI.create(location);
        return uri.getRawQuery() == null ? uri.getRawPath() : uri.getRawPath() + "?" + uri.getRawQuery();
    }

    private static String withoutSecret(String path) {
        return path.startsWith("/Q/") ? "/Q/…" : path.split("\\?", 2)[0];
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
