package jp.madoguchi.core.keystore;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import jp.madoguchi.core.tenancy.CityOpened;
import jp.madoguchi.core.tenancy.Tenancy;
import jp.madoguchi.exchange.identity.ExchangeIdentity;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The bound city's keys. They lie in the city's schema as PKCS#12 files under the platform's master key, which comes
 * from the environment; opened keys are kept in memory by city.
 */
@Service
public class CityKeystore {

    private static final String HASH = "hash";

    private final JdbcClient jdbc;
    private final Clock clock;
    private final KeystoreProperties properties;
    private final Map<String, SecretKey> hashKeys = new ConcurrentHashMap<>();

    CityKeystore(JdbcClient jdbc, Clock clock, KeystoreProperties properties) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.properties = properties;
    }

    /**
     * HMAC-SHA-256 of a value under the city's key.
     *
     * @param purpose keeps hashes of one kind from matching those of another, such as {@code note-password}
     */
    public byte[] hmac(String purpose, String value) {
        SecretKey key = opened(hashKeys, () -> HashKeyFile.read(file(HASH), properties.password()));
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            mac.update(purpose.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return mac.doFinal(value.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA-256 is part of every Java platform", e);
        }
    }

    /** Nobody waits for another who reads: who waits may have the connection that the reader needs. */
    private static <T> T opened(Map<String, T> keys, Supplier<T> read) {
        String city = Tenancy.current().code();
        T known = keys.get(city);
        if (known != null) {
            return known;
        }
        T fresh = read.get();
        T meanwhile = keys.putIfAbsent(city, fresh);
        return meanwhile == null ? fresh : meanwhile;
    }

    /** Forgets the opened keys of a city that is made anew under the code of one that was given up. */
    public void forget(String city) {
        hashKeys.remove(city);
    }

    @EventListener
    @Transactional
    void makeKeys(CityOpened opened) {
        keep(HASH, () -> HashKeyFile.generate(properties.password()));
        keep(
                ExchangeKeys.IN_USE,
                () -> ExchangeIdentity.generateCity(opened.code(), clock).toPkcs12(properties.password()));
    }

    private void keep(String name, Supplier<byte[]> file) {
        boolean there = jdbc.sql("SELECT count(*) FROM keystore WHERE name = ?")
                        .param(name)
                        .query(Integer.class)
                        .single()
                > 0;
        if (!there) {
            jdbc.sql("INSERT INTO keystore (name, content, created_at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING")
                    .params(name, file.get(), clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
        }
    }

    private byte[] file(String name) {
        return jdbc.sql("SELECT content FROM keystore WHERE name = ?")
                .param(name)
                .query(byte[].class)
                .single();
    }
}
