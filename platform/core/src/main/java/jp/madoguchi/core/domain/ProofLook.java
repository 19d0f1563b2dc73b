package jp.madoguchi.core.domain;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

/** Looks for the proof that a host is the city's: a DNS record, or a file on it. */
final class ProofLook {

    /** Nothing is wrong. */
    static final String FOUND = "";

    private static final Duration LIMIT = Duration.ofSeconds(5);
    private static final int MOST_BYTES = 1024;

    private final NameServer names;
    private final DomainSettings settings;

    ProofLook(NameServer names, DomainSettings settings) {
        this.names = names;
        this.settings = settings;
    }

    /** {@link #FOUND}, or the end of the message key that says what was found instead. */
    String at(OwnDomain domain) {
        List<String> texts = names.texts(domain.record());
        if (texts.contains(domain.token())) {
            return FOUND;
        }
        List<InetAddress> addresses = names.reachable(domain.host());
        if (!addresses.isEmpty() && fileAt(domain, addresses.getFirst())) {
            return FOUND;
        }
        return texts.isEmpty() ? "nothing" : "other-token";
    }

    /**
     * The address that was checked stands in for a proxy: the request names the host and goes nowhere else, whatever DNS
     * answers meanwhile. Servers must take requests of this form (RFC 9112, 3.2.2).
     */
    private boolean fileAt(OwnDomain domain, InetAddress address) {
        ProxySelector there = ProxySelector.of(new InetSocketAddress(address, settings.httpPort()));
        try (HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(LIMIT)
                .proxy(there)
                .build()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(domain.file()))
                    .timeout(LIMIT)
                    .build();
            HttpResponse<InputStream> answer = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = answer.body()) {
                String text = answer.statusCode() == 200
                        ? new String(body.readNBytes(MOST_BYTES), StandardCharsets.US_ASCII)
                        : "";
                client.shutdownNow();
                return text.strip().equals(domain.token());
            }
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
