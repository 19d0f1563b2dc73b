package jp.madoguchi.journey.harness;

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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A browser without a screen, for many people at once: keeps cookies, sends forms with their token, follows redirects.
 * It asks 127.0.0.1 in the name of the site's host, because the JVM does not know {@code *.localhost}; the
 * build allows that header.
 */
public final class PlainHttp {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]* value=\"([^\"]+)\"");
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** One for all visitors: each client has a thread of its own. */
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Map<String, String> cookies = new LinkedHashMap<>();
    private final URI site;
    private String page = "";
    private String path = "/";

    /** A new visitor of a site. */
    public PlainHttp(String site) {
        this.site = URI.create(site);
    }

    /** Opens a page. */
    public PlainHttp open(String address) throws IOException {
        return follow(send(request(address).GET()), address);
    }

    /** Sends a form of the page that is open. */
    public PlainHttp submit(String address, Map<String, String> fields) throws IOException {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put("_csrf", find(TOKEN));
        String body = all.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest.Builder request = request(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        return follow(send(request), address);
    }

    /** The first group of a pattern on the page that is open. */
    public String find(Pattern pattern) throws IOException {
        Matcher found = pattern.matcher(page);
        if (!found.find()) {
            throw new IOException("No " + pattern + " at " + path);
        }
        return found.group(1);
    }

    /** The page that is open. */
    public String page() {
        return page;
    }

    /** Its path. */
    public String path() {
        return path;
    }

    private PlainHttp follow(HttpResponse<String> answer, String address) throws IOException {
        if (answer.statusCode() >= 500) {
            throw new IOException(address + " answered " + answer.statusCode());
        }
        if (answer.statusCode() / 100 == 3) {
            String next = answer.headers().firstValue("Location").orElseThrow();
            String target = URI.create(next).getRawPath();
            return open(target);
        }
        page = answer.body();
        path = address;
        return this;
    }

    private HttpRequest.Builder request(String address) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + site.getPort() + address))
                .timeout(PATIENCE)
                .header("Host", site.getAuthority());
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        return request;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
        try {
            HttpResponse<String> answer =
                    HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            for (String cookie : answer.headers().allValues("Set-Cookie")) {
                String pair = cookie.split(";", 2)[0];
                cookies.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
            }
            return answer;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted", e);
        }
    }
}
