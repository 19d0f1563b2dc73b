package jp.madoguchi.core.keystore;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import jp.madoguchi.core.kernel.JapanTime;
import jp.madoguchi.core.tenancy.Tenancy;
import jp.madoguchi.exchange.identity.ExchangeIdentity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The bound city's keys for sealed files: those in use, and those that it has announced and will use next. What is opened
 * is kept by city and name, and only while the row is the one that it was opened from.
 */
@Service
public class ExchangeKeys {
    static final String IN_USE = "exchange";
    private static final String NEXT = "exchange-next";

    private final JdbcClient jdbc;
    private final Clock clock;
    private final KeystoreProperties properties;
    private final Map<String, Opened> opened = new ConcurrentHashMap<>();

    ExchangeKeys(JdbcClient jdbc, Clock clock, KeystoreProperties properties) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.properties = properties;
    }

    /** The keys that sign the city's files now; the private halves never leave the process. */
    public ExchangeIdentity inUse() {
        return find(IN_USE).orElseThrow(() -> new IllegalStateException("The city has no keys for sealed files"));
    }

    /** The keys that were announced and are not in use yet. */
    public Optional<ExchangeIdentity> next() {
        return find(NEXT);
    }

    /** Every key to which a terminal may have encrypted a file. */
    public List<ExchangeIdentity> all() {
        return Stream.concat(Stream.of(inUse()), next().stream()).toList();
    }

    /** Makes the keys that will be used next. */
    @Transactional(propagation = Propagation.MANDATORY)
    public ExchangeIdentity makeNext() {
        ExchangeIdentity made = ExchangeIdentity.generateCity(Tenancy.current().code(), clock);
        jdbc.sql("INSERT INTO keystore (name, content, created_at) VALUES (?, ?, ?)")
                .params(
                        NEXT,
                        made.toPkcs12(properties.password()),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return made;
    }

    /** Puts the next keys into use; those before are gone. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void useNext() {
        jdbc.sql("DELETE FROM keystore WHERE name = ? AND EXISTS (SELECT 1 FROM keystore WHERE name = ?)")
                .params(IN_USE, NEXT)
                .update();
        jdbc.sql("UPDATE keystore SET name = ? WHERE name = ?")
                .params(IN_USE, NEXT)
                .update();
    }

    private Optional<ExchangeIdentity> find(String name) {
        return jdbc.sql("SELECT content, created_at FROM keystore WHERE name = ?")
                .param(name)
                .query((row, number) -> open(name, row.getBytes("content"), JapanTime.read(row, "created_at")))
                .optional();
    }

    private ExchangeIdentity open(String name, byte[] file, Instant made) {
        return opened.compute(
                        Tenancy.current().code() + "|" + name,
                        (key, before) -> before != null && before.made().equals(made)
                                ? before
                                : new Opened(made, ExchangeIdentity.fromPkcs12(file, properties.password())))
                .keys();
    }

    private record Opened(Instant made, ExchangeIdentity keys) {}
}
