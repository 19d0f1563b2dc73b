package jp.madoguchi.resident;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import jp.madoguchi.core.tenancy.CityRegistry;
import jp.madoguchi.testkit.PlatformDatabase;
import jp.madoguchi.testkit.Requirement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A city's hosts as residents meet them. */
@ResidentSiteTest
class MainHostIT {

    private static final String OLD = "old.city.miura.lg.jp";

    @LocalServerPort
    private int port;

    @Autowired
    private PlatformDatabase database;

    @Autowired
    private CityRegistry registry;

    @AfterEach
    void clear() {
        database.execute("DELETE FROM platform.city_host WHERE host = '" + OLD + "'");
        registry.refresh();
    }

    @Test
    @Requirement({"R107", "R108"})
    void an_unproved_host_is_unknown_and_an_old_one_leads_to_the_main_host_with_path_and_query() throws Exception {
        assertThat(answer("GET", OLD, "/faq?q=a")).startsWith("HTTP/1.1 404");
        database.execute("INSERT INTO platform.city_host (host, city) VALUES ('" + OLD + "', 'miura')");
        registry.refresh();
        String main = registry.byCode("miura").orElseThrow().mainHost();
        assertThat(answer("GET", OLD, "/faq?q=a%20b"))
                .startsWith("HTTP/1.1 308")
                .contains("//" + main)
                .contains("/faq?q=a%20b");
        assertThat(answer("HEAD", OLD, "/")).startsWith("HTTP/1.1 308");
        assertThat(answer("POST", OLD, "/")).doesNotContain("308");
        assertThat(answer("GET", OLD, "/actuator/health")).doesNotContain(" 308");
        assertThat(answer("GET", main, "/faq")).startsWith("HTTP/1.1 200");
    }

    private String answer(String method, String host, String path) throws Exception {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            String request = method + " " + path + " HTTP/1.1\r\nHost: " + host
                    + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))
                    .lines()
                    .takeWhile(line -> !line.isEmpty())
                    .collect(Collectors.joining("\n"));
        }
    }
}
