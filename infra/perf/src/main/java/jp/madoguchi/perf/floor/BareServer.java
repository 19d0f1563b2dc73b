package jp.madoguchi.perf.floor;

import java.util.Map;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.HttpEncodingAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Import;

/** The least that Spring MVC on the same Tomcat can do: no city, no session, no security, no template. */
@SpringBootConfiguration(proxyBeanMethods = false)
@ImportAutoConfiguration({
    TomcatServletWebServerAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class,
    HttpMessageConvertersAutoConfiguration.class,
    HttpEncodingAutoConfiguration.class,
    DataSourceAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    TransactionAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    JdbcClientAutoConfiguration.class
})
@Import({BareBookings.class, BareController.class})
public class BareServer {

    /** The argument that makes the program this server. */
    public static final String COMMAND = "bare-server";

    /** Environment variable with the file whose bytes {@code /bytes} sends. */
    public static final String PAGE = "MADOGUCHI_BENCH_PAGE";

    /** Starts it; port and database come from the environment, named as for the applications. */
    public static void start() {
        new SpringApplicationBuilder(BareServer.class)
                .properties(Map.of(
                        "server.address", "127.0.0.1",
                        "server.port", "${SERVER_PORT}",
                        "spring.main.banner-mode", "off",
                        "spring.datasource.url", "${MADOGUCHI_DB_URL}",
                        "spring.datasource.username", "${MADOGUCHI_DB_USER}",
                        "spring.datasource.password", "${MADOGUCHI_DB_PASSWORD}",
                        "spring.datasource.hikari.maximum-pool-size", "16",
                        "spring.datasource.hikari.data-source-properties.prepareThreshold", "3"))
                .run();
    }
}
