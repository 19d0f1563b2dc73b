package jp.madoguchi.core.domain;

import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** The platform's domain and how own domains are looked at; tests and local stacks look at other ports. */
@Component
class DomainSettings {

    private final Environment environment;

    DomainSettings(Environment environment) {
        this.environment = environment;
    }

    /** Domain under which the operators give cities their names. */
    String platform() {
        return environment.getProperty("madoguchi.city-domain", "localhost");
    }

    /** Whether residents come by https, so that a host without a certificate would shut them out. */
    boolean secure() {
        return environment.getProperty("madoguchi.resident-url", "").startsWith("https:");
    }

    /** {@code host:port} of the name server; empty for the system's own. */
    String resolver() {
        return environment.getProperty("madoguchi.domain.resolver", "");
    }

    /** Whether hosts may lie at private addresses: never on a real platform, whose own network they would reach. */
    boolean allowPrivate() {
        return environment.getProperty("madoguchi.domain.allow-private", Boolean.class, false);
    }

    int httpPort() {
        return environment.getProperty("madoguchi.domain.http-port", Integer.class, 80);
    }

    int tlsPort() {
        return environment.getProperty("madoguchi.domain.tls-port", Integer.class, 443);
    }
}
