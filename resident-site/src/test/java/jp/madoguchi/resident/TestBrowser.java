package jp.madoguchi.resident;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.madoguchi.testkit.input.WrongRequest;

/** A browser without JavaScript on one city's host: keeps cookies, sends forms with their CSRF token. */
final class TestBrowser {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    static {
        System.setProperty("jdk.httpclient.allowRestrictedHeaders", "host");
    }

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final String host;
    private final int port;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private String page = "";
    private String language = "ja";

    TestBrowser(String host, int port) {
        this.host = host;
        this.port = port;
    }

    /** The same cookies at another city's host. */
    TestBrowser movedTo(String otherHost) {
        TestBrowser other = new TestBrowser(otherHost, port);
        other.cookies.putAll(cookies);
        return other;
    }

    /** Another tab with the same page. */
    TestBrowser tab() {
        TestBrowser other = movedTo(host);
        other.page = page;
        return other;
    }

    /** With what it says in {@code Accept-Language} from now on. */
    TestBrowser asking(String languages) {
        language = languages;
        return this;
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path).GET());
    }

    /** As a script of the page asks. */
    HttpResponse<String> get(String path, String header, String value) throws IOException, InterruptedException {
        return send(request(path).header(header, value).GET());
    }

    /** Sends a form of the page that was read last. */
    HttpResponse<String> post(String path, String... namesAndValues) throws IOException, InterruptedException {
        StringBuilder form = new StringBuilder("_csrf=").append(encode(csrf()));
        for (int i = 0; i < namesAndValues.length; i += 2) {
            form.append('&').append(encode(namesAndValues[i])).append('=').append(encode(namesAndValues[i + 1]));
        }
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form.toString())));
    }

    /** Sends what nobody means to send, signed in; the form's token comes from the sign-in page. */
    HttpResponse<String> send(WrongRequest request, TestTown.Resident resident)
            throws IOException, InterruptedException {
        if (!cookies.containsKey("madoguchi_resident")) {
            signIn(resident);
        }
        String[] fields = request.fields().entrySet().stream()
                .flatMap(field -> Stream.of(field.getKey(), field.getValue()))
                .toArray(String[]::new);
        if (request.route().method().equals("GET")) {
            StringBuilder query = new StringBuilder(request.path()).append('?');
            request.fields()
                    .forEach((name, value) -> query.append(encode(name))
                            .append('=')
                            .append(encode(value))
                            .append('&'));
            return get(query.toString());
        }
        get("/contact");
        return post(request.path(), fields);
    }

    HttpResponse<String> postAndFollow(String path, String... namesAndValues) throws IOException, InterruptedException {
        return follow(post(path, namesAndValues));
    }

    HttpResponse<String> follow(HttpResponse<String> answer) throws IOException, InterruptedException {
        HttpResponse<String> now = answer;
        while (now.statusCode() / 100 == 3) {
            String to = now.headers().firstValue("Location").orElseThrow();
            now = get(to.replaceFirst("^https?://[^/]+", ""));
        }
        return now;
    }

    HttpResponse<String> signIn(TestTown.Resident resident) throws IOException, InterruptedException {
        get("/signin");
        return postAndFollow("/signin", "number", resident.number(), "password", TestTown.PASSWORD);
    }

    /** The value of a hidden field on the page that was read last. */
    String hidden(String name) {
        Matcher found =
                Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(page);
        if (!found.find()) {
            throw new AssertionError("No field " + name + " in " + page);
        }
        return found.group(1);
    }

    Map<String, String> cookies() {
        return cookies;
    }

    private String csrf() {
        Matcher found = CSRF.matcher(page);
        return found.find() ? found.group(1) : "";
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Host", host + ":" + port)
                .header("Accept-Language", language)
                .header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8");
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    String.join(
                            "; ",
                            cookies.entrySet().stream()
                                    .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                                    .toList()));
        }
        return request;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
        for (String cookie : answer.headers().allValues("Set-Cookie")) {
            String[] pair = cookie.split(";", 2)[0].split("=", 2);
            if (pair[1].isEmpty()) {
                cookies.remove(pair[0]);
            } else {
                cookies.put(pair[0], pair[1]);
            }
        }
        if (!answer.body().isEmpty()) {
            page = answer.body();
        }
        return answer;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
