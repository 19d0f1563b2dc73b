package jp.madoguchi.journey.harness;

import com.jayway.jsonpath.JsonPath;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;

/** The mails that the SES stand-in has received. */
public final class Inbox {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final URI store;
    private final HttpClient http = HttpClient.newHttpClient();

    Inbox(String address) {
        store = URI.create(address + "/store");
    }

    /** Waits for the mail to one address and answers all of it as text. */
    public String mailTo(String address) {
        return Awaitility.await("a mail to " + address)
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(500))
                .until(() -> mailsTo(address), mails -> !mails.isEmpty())
                .getFirst();
    }

    /** The mails to one address; one message per recipient. */
    public List<String> mailsTo(String address) {
        try {
            HttpResponse<String> answer =
                    http.send(HttpRequest.newBuilder(store).build(), HttpResponse.BodyHandlers.ofString());
            List<Map<String, Object>> mails = JsonPath.read(answer.body(), "$.emails[*]");
            return mails.stream()
                    .filter(mail -> String.valueOf(mail.get("destination")).contains(address))
                    .map(Map::toString)
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException("The inbox does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }
}
