package jp.madoguchi.admin.staff;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Walks Keycloak's own pages as a browser does, until they lead back to the console. */
final class KeycloakPages {

    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private URI at = URI.create("about:blank");
    private String html = "";
    private String left = "";

    /** Begins a sign-in at the address that the console led to. */
    KeycloakPages open(String address) throws IOException, InterruptedException {
        left = "";
        at = URI.create(address);
        go(HttpRequest.newBuilder(at).GET());
        return this;
    }

    /** The two pages of a sign-in: the name, then the password. */
    KeycloakPages signIn(String user, String password) throws IOException, InterruptedException {
        if (form().selectFirst("input[name=password]") == null) {
            submit(Map.of("username", user));
        }
        return submit(Map.of("username", user, "password", password));
    }

    KeycloakPages submit(Map<String, String> fields) throws IOException, InterruptedException {
        Element form = form();
        Map<String, String> all = new LinkedHashMap<>();
        form.select("input[type=hidden]").forEach(input -> all.put(input.attr("name"), input.attr("value")));
        all.putAll(fields);
        String body = all.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        at = at.resolve(form.attr("action"));
        go(HttpRequest.newBuilder(at)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
        return this;
    }

    /** Path and query at the console that Keycloak led to; empty while it still shows a page of its own. */
    String left() {
        return left;
    }

    /** What a hidden field of the page holds. */
    String hidden(String field) {
        return form().select("input[name=" + field + "]").attr("value");
    }

    String text() {
        return Jsoup.parse(html).text();
    }

    private Element form() {
        Document page = Jsoup.parse(html);
        Element form = page.selectFirst("form[method=post]");
        if (form == null) {
            throw new AssertionError("Keycloak shows no form: " + page.text());
        }
        return form;
    }

    private void go(HttpRequest.Builder request) throws IOException, InterruptedException {
        request.header(
                "Cookie",
                cookies.entrySet().stream()
                        .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                        .collect(Collectors.joining("; ")));
        HttpResponse<String> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        // Marked "secure", which this browser does not mind.
        answer.headers().allValues("Set-Cookie").forEach(line -> {
            String pair = line.split(";", 2)[0];
            cookies.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
        });
        html = answer.body();
        if (answer.statusCode() / 100 == 3) {
            URI next = at.resolve(answer.headers().firstValue("Location").orElseThrow());
            if (!next.getAuthority().equals(at.getAuthority())) {
                left = next.getRawPath() + "?" + next.getRawQuery();
                return;
            }
            at = next;
            go(HttpRequest.newBuilder(at).GET());
        }
    }
}
