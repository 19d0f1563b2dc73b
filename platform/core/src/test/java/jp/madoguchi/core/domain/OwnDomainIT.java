package jp.madoguchi.core.domain;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import jp.madoguchi.core.CoreTest;
import jp.madoguchi.core.TestCities;
import jp.madoguchi.core.audit.AuditLog;
import jp.madoguchi.core.lifecycle.OperatorLogFilter;
import jp.madoguchi.core.lifecycle.OperatorLogReader;
import jp.madoguchi.core.tenancy.City;
import jp.madoguchi.core.tenancy.CityRegistry;
import jp.madoguchi.core.tenancy.CityScope;
import jp.madoguchi.testkit.Requirement;
import jp.madoguchi.testkit.SetClock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@CoreTest
@Import(SetClock.class)
class OwnDomainIT {

    private static final String TLS_HOST = "tls.city.miura.lg.jp";
    private static final Map<String, String> FILES = new ConcurrentHashMap<>();

    @TempDir
    private static Path folder;

    private static SmallDns dns;
    private static HttpServer web;
    private static HttpsServer tls;

    @Autowired
    private TestCities cities;

    @Autowired
    private OwnDomains domains;

    @Autowired
    private DomainTask task;

    @Autowired
    private CityRegistry registry;

    @Autowired
    private AuditLog audit;

    @Autowired
    private DomainList list;

    @Autowired
    private OperatorLogReader log;

    @Autowired
    private SetClock clock;

    @BeforeAll
    static void serve() throws Exception {
        InetSocketAddress any = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        dns = new SmallDns();
        web = HttpServer.create(any, 0);
        web.createContext("/", exchange -> {
            String asked = exchange.getRequestHeaders().getFirst("Host")
                    + exchange.getRequestURI().getPath();
            byte[] body = FILES.getOrDefault(asked, "").getBytes(StandardCharsets.US_ASCII);
            exchange.sendResponseHeaders(body.length == 0 ? 404 : 200, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        web.start();
        tls = HttpsServer.create(any, 0);
        tls.setHttpsConfigurator(new HttpsConfigurator(certificate()));
        tls.start();
    }

    @AfterAll
    static void close() {
        dns.close();
        web.stop(0);
        tls.stop(0);
    }

    @DynamicPropertySource
    static void properties(DynamicPropertyRegistry properties) {
        properties.add("madoguchi.domain.resolver", () -> dns.address());
        properties.add("madoguchi.domain.allow-private", () -> "true");
        properties.add("madoguchi.domain.http-port", () -> web.getAddress().getPort());
        properties.add("madoguchi.domain.tls-port", () -> tls.getAddress().getPort());
    }

    @BeforeEach
    void now() {
        clock.set("2026-11-21T09:00");
    }

    @Test
    @Requirement({"R107", "R109", "R110"})
    void a_host_is_the_citys_once_its_dns_record_shows_the_token_and_not_before() {
        UUID id = asked(cities.miura(), "dns.city.miura.lg.jp");
        assertThat(watch(cities.miura(), id)).contains(clock.instant().plus(Duration.ofMinutes(1)));
        assertThat(registry.byHost("dns.city.miura.lg.jp")).isEmpty();
        assertThat(domain(cities.miura(), id).reason()).isEqualTo("nothing");

        dns.texts.put("_madoguchi.dns.city.miura.lg.jp", "another");
        assertThat(watch(cities.miura(), id)).contains(clock.instant().plus(Duration.ofMinutes(2)));
        assertThat(domain(cities.miura(), id).reason()).isEqualTo("other-token");

        dns.texts.put(
                "_madoguchi.dns.city.miura.lg.jp", domain(cities.miura(), id).token());
        assertThat(watch(cities.miura(), id)).contains(clock.instant().plus(Duration.ofDays(1)));
        assertThat(registry.byHost("dns.city.miura.lg.jp")).map(City::code).contains("miura");

        dns.texts.remove("_madoguchi.dns.city.miura.lg.jp");
        watch(cities.miura(), id);
        assertThat(domain(cities.miura(), id).proofLost()).isTrue();
        assertThat(registry.byHost("dns.city.miura.lg.jp")).isPresent();
        assertThat(list.page("dns.city", true, 0, 10)).singleElement().satisfies(line -> {
            assertThat(line.city()).isEqualTo("miura");
            assertThat(line.proofLost()).isTrue();
        });
        assertThat(list.count("nothing-like-it", false)).isZero();
        assertThat(log.page(new OperatorLogFilter("miura", "", "domain.added", null, null), 0, 10))
                .as("once, however often the proof is looked for")
                .filteredOn(entry -> entry.detail().containsValue("dns.city.miura.lg.jp"))
                .hasSize(1);
        CityScope.run(
                cities.miura(),
                () -> assertThat(audit.of("domain", id.toString()))
                        .extracting(row -> row.action())
                        .contains("domain.requested", "domain.proved", "domain.proof-lost"));
    }

    @Test
    void a_file_on_the_host_proves_it_as_well_and_a_removed_host_is_nobodys() {
        String host = "file.city.miura.lg.jp";
        UUID id = asked(cities.miura(), host);
        OwnDomain asked = domain(cities.miura(), id);
        FILES.put(host + asked.path(), "wrong");
        watch(cities.miura(), id);
        assertThat(registry.byHost(host)).isEmpty();
        FILES.put(host + asked.path(), asked.token() + "\n");
        watch(cities.miura(), id);
        assertThat(registry.byHost(host)).map(City::code).contains("miura");

        run(cities.miura(), DomainOrder.main(host));
        assertThat(registry.byCode("miura").orElseThrow().mainHost()).isEqualTo(host);
        assertThat(registry.byCode("kurume").orElseThrow().hosts()).doesNotContain(host);
        run(cities.miura(), DomainOrder.remove(id));
        assertThat(registry.byHost(host)).isEmpty();
        assertThat(registry.byCode("miura").orElseThrow().mainHost()).endsWith(".localhost");
        assertThat(watch(cities.miura(), id)).isEmpty();
    }

    @Test
    void the_city_that_proves_a_host_first_has_it_and_another_reads_why_it_has_not() {
        String host = "both.example.lg.jp";
        UUID first = asked(cities.miura(), host);
        UUID second = asked(cities.kurume(), host);
        dns.texts.put("_madoguchi." + host, domain(cities.kurume(), second).token());
        FILES.put(
                host + domain(cities.miura(), first).path(),
                domain(cities.miura(), first).token());
        watch(cities.kurume(), second);
        watch(cities.miura(), first);
        assertThat(registry.byHost(host)).map(City::code).contains("kurume");
        assertThat(domain(cities.miura(), first).state()).isEqualTo(OwnDomain.State.FAILED);
        assertThat(domain(cities.miura(), first).reason()).isEqualTo("taken");
        assertThat(refusal(cities.miura(), host)).isEqualTo("domain.refused.taken");
        run(cities.miura(), DomainOrder.main(host));
        run(cities.miura(), DomainOrder.remove(first));
        assertThat(registry.byHost(host)).map(City::code).contains("kurume");
    }

    @Test
    void a_request_that_is_not_proved_in_fourteen_days_fails() {
        UUID id = asked(cities.kurume(), "late.city.kurume.lg.jp");
        clock.pass(Duration.ofDays(14));
        assertThat(watch(cities.kurume(), id)).isEmpty();
        assertThat(domain(cities.kurume(), id).reason()).isEqualTo("late");
    }

    @Test
    void the_certificate_is_judged_and_warned_of_before_it_ends() {
        clock.set("2026-11-21T09:00");
        UUID id = asked(cities.miura(), TLS_HOST);
        dns.texts.put("_madoguchi." + TLS_HOST, domain(cities.miura(), id).token());
        watch(cities.miura(), id);
        CertificateState state = domain(cities.miura(), id).certificate();
        Instant until = Objects.requireNonNull(state.until());
        assertThat(state.issuer()).contains("CN=own");
        assertThat(state.verdict()).isEqualTo(CertificateState.Verdict.UNTRUSTED);
        assertThat(state.endsSoon(until.minus(Duration.ofDays(31)))).isFalse();
        assertThat(state.endsSoon(until.minus(Duration.ofDays(29)))).isTrue();
        assertThat(state.daysLeft(until.minus(Duration.ofDays(29)))).isEqualTo(29);
        clock.pass(Duration.ofDays(4000));
        watch(cities.miura(), id);
        assertThat(domain(cities.miura(), id).certificate().verdict()).isEqualTo(CertificateState.Verdict.EXPIRED);
    }

    @Test
    void a_sixth_open_request_and_the_same_host_twice_are_refused() {
        for (int number = 1; number <= 5; number++) {
            asked(cities.kurume(), "n" + number + ".city.kurume.lg.jp");
            if (number == 1) {
                assertThat(refusal(cities.kurume(), "n1.city.kurume.lg.jp")).isEqualTo("domain.refused.asked");
            }
        }
        assertThat(refusal(cities.kurume(), "n6.city.kurume.lg.jp")).isEqualTo("domain.refused.many");
        CityScope.run(
                cities.kurume(),
                () -> domains.all().stream()
                        .filter(domain -> domain.host().startsWith("n"))
                        .forEach(domain -> task.run(DomainOrder.remove(domain.id()), 1)));
        asked(cities.kurume(), "n6.city.kurume.lg.jp");
    }

    private UUID asked(City city, String host) {
        return ((DomainResult.Asked) CityScope.call(city, () -> domains.ask(host))).id();
    }

    private String refusal(City city, String host) {
        return ((DomainResult.Refused) CityScope.call(city, () -> domains.ask(host)))
                .problem()
                .key();
    }

    private OwnDomain domain(City city, UUID id) {
        return CityScope.call(city, () -> domains.find(id).orElseThrow());
    }

    private Optional<Instant> watch(City city, UUID id) {
        return run(city, DomainOrder.watch(id));
    }

    private Optional<Instant> run(City city, String order) {
        return CityScope.call(city, () -> task.run(order, 1));
    }

    private static SSLContext certificate() throws Exception {
        Path store = folder.resolve("own.p12");
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "own",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=own",
                        "-validity",
                        "3650",
                        "-ext",
                        "san=dns:" + TLS_HOST,
                        "-storepass",
                        "changeit",
                        "-keystore",
                        store.toString())
                .inheritIO()
                .start();
        assertThat(keytool.waitFor()).isZero();
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            keys.load(in, "changeit".toCharArray());
        }
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, "changeit".toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context;
    }
}
