package jp.madoguchi.console.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.madoguchi.console.ConsoleApplication;
import jp.madoguchi.core.mail.EmailAddress;
import jp.madoguchi.core.mail.MailKind;
import jp.madoguchi.core.mail.MailLog;
import jp.madoguchi.core.mail.MailOutcome;
import jp.madoguchi.core.mail.MailPlanning;
import jp.madoguchi.core.mail.MailView;
import jp.madoguchi.core.mail.NewMail;
import jp.madoguchi.core.tenancy.City;
import jp.madoguchi.core.tenancy.CityMigrations;
import jp.madoguchi.core.tenancy.CityProvisioning;
import jp.madoguchi.core.tenancy.CityRegistry;
import jp.madoguchi.core.tenancy.CityScope;
import jp.madoguchi.core.tenancy.NewCity;
import jp.madoguchi.stack.launch.TestParts;
import jp.madoguchi.testkit.PlatformDatabaseInitializer;
import jp.madoguchi.testkit.Requirement;
import jp.madoguchi.testkit.TestPartsInitializer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.support.TransactionTemplate;

/** The mail service's stand-in bounces, complains and delivers in SES's and SNS's own protocols. */
@SpringBootTest(
        classes = ConsoleApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "madoguchi.master-key=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=")
@ContextConfiguration(initializers = {PlatformDatabaseInitializer.class, TestPartsInitializer.class})
@Requirement("R178")
class SesEventsIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String CITY = "sesmiura";

    @Autowired
    private CityMigrations migrations;

    @Autowired
    private CityProvisioning provisioning;

    @Autowired
    private CityRegistry registry;

    @Autowired
    private MailPlanning planning;

    @Autowired
    private MailLog log;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private TestParts parts;

    @Autowired
    private Clock clock;

    @LocalServerPort
    private int port;

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void events_come_signed_to_the_mail_that_was_tagged_and_nothing_else_is_believed() throws Exception {
        migrations.migratePlatform();
        City city = provisioning.provision(new NewCity(CITY, "三浦市", "miura", List.of(CITY + ".localhost")));
        registry.refresh();
        subscribe();

        UUID bounced = send(city, "bounce+" + UUID.randomUUID() + "@simulator.amazonses.com");
        UUID complained = send(city, "complaint+" + UUID.randomUUID() + "@simulator.amazonses.com");
        UUID delivered = send(city, "d" + UUID.randomUUID() + "@example.jp");

        await().atMost(PATIENCE).until(() -> outcome(city, bounced) == MailOutcome.BOUNCED);
        await().atMost(PATIENCE).until(() -> outcome(city, complained) == MailOutcome.COMPLAINED);
        await().atMost(PATIENCE).until(() -> outcome(city, delivered) == MailOutcome.DELIVERED);

        assertThat(post("{\"Type\":\"Notification\",\"MessageId\":\"1\",\"TopicArn\":\"t\",\"Message\":\"{}\","
                        + "\"Timestamp\":\"2026-11-21T00:00:00.000Z\",\"SignatureVersion\":\"2\",\"Signature\":\"AAAA\","
                        + "\"SigningCertURL\":\"https://evil.example/cert.pem\"}"))
                .isEqualTo(403);
        assertThat(post("not json")).isEqualTo(403);
    }

    /** Events of mails that are sent before the topic knows of the address are not kept for it. */
    private void subscribe() throws Exception {
        String address = "http://localhost:" + port + "/ses/events";
        assertThat(sns("Action=Subscribe&Protocol=http&TopicArn=x&Endpoint="
                        + URLEncoder.encode(address, StandardCharsets.UTF_8)))
                .contains("pending confirmation");
        await().atMost(PATIENCE)
                .until(() -> sns("Action=ListSubscriptionsByTopic&TopicArn=x")
                        .contains("<Endpoint>" + address + "</Endpoint><SubscriptionArn>arn:"));
    }

    private String sns(String form) throws Exception {
        return http.send(
                        HttpRequest.newBuilder(URI.create(parts.properties().get("madoguchi.sns.endpoint") + "/"))
                                .header("content-type", "application/x-www-form-urlencoded")
                                .POST(HttpRequest.BodyPublishers.ofString(form))
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private UUID send(City city, String address) {
        return CityScope.call(
                city,
                () -> transaction.execute(status -> planning.plan(new NewMail(
                        MailKind.LINK,
                        null,
                        new EmailAddress(address),
                        clock.instant(),
                        Map.of(
                                "link",
                                "https://miura.example/x",
                                "until",
                                clock.instant().plus(Duration.ofHours(1)).toString())))));
    }

    private MailOutcome outcome(City city, UUID mail) {
        return CityScope.call(
                city,
                () -> log.find(mail)
                        .map(line -> line.mail())
                        .map(MailView::outcome)
                        .orElse(null));
    }

    private int post(String body) throws Exception {
        return http.send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/ses/events"))
                                .header("content-type", "text/plain; charset=UTF-8")
                                .POST(HttpRequest.BodyPublishers.ofString(body))
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .statusCode();
    }
}
