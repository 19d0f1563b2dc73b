package jp.madoguchi.agent.exchange;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import jp.madoguchi.agent.place.Terminals;
import jp.madoguchi.agent.unlock.Sessions;
import jp.madoguchi.base.port.AuditEntry;
import jp.madoguchi.base.port.AuditTrail;
import jp.madoguchi.exchange.identity.ComparisonCode;
import jp.madoguchi.exchange.identity.ExchangeIdentity;
import jp.madoguchi.exchange.identity.InvalidIdentityException;
import jp.madoguchi.exchange.identity.PublicIdentity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The exchange of public keys with the city: received from a file, used only after the codes were compared. */
@Service
class CityIdentities {

    private final JdbcClient jdbc;
    private final Terminals terminals;
    private final Sessions sessions;
    private final AuditTrail audit;
    private final Clock clock;

    CityIdentities(JdbcClient jdbc, Terminals terminals, Sessions sessions, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.terminals = terminals;
        this.sessions = sessions;
        this.audit = audit;
        this.clock = clock;
    }

    ExchangeIdentity self() {
        return sessions.vault()
                .orElseThrow(() -> new IllegalStateException("The vault is locked: nobody is signed in"))
                .identity();
    }

    @Transactional(readOnly = true)
    public Enrolment enrolment() {
        Optional<PublicIdentity> waiting = find("confirmed_at IS NULL ORDER BY id DESC LIMIT 1");
        return new Enrolment(city(), waiting, waiting.map(city -> ComparisonCode.of(self().publicIdentity(), city)));
    }

    /** The city's confirmed keys. */
    @Transactional(readOnly = true)
    public Optional<PublicIdentity> city() {
        return find("confirmed_at IS NOT NULL AND replaced_at IS NULL");
    }

    /** Keeps received keys until their code was compared; empty, or the key of the sentence that says why not. */
    @Transactional
    public Refused receive(String pem) {
        PublicIdentity city;
        try {
            city = PublicIdentity.fromPem(pem);
        } catch (InvalidIdentityException e) {
            return new Refused(Optional.ofNullable(e.getMessage()), Optional.empty());
        }
        if (city.name().terminal().isPresent()) {
            return Refused.because("agent.exchange.enrol.terminal");
        }
        if (!city.name().city().equals(terminals.get().city())) {
            return Refused.because("agent.exchange.enrol.other-city");
        }
        jdbc.sql("DELETE FROM agent_city_identity WHERE confirmed_at IS NULL").update();
        jdbc.sql("INSERT INTO agent_city_identity (fingerprint, pem, received_at) VALUES (?, ?, ?)")
                .params(city.fingerprint(), city.toPem(), Timestamp.from(clock.instant()))
                .update();
        audit.record(AuditEntry.of("city-keys.received", "city-keys", city.fingerprint()));
        return new Refused(Optional.empty(), Optional.empty());
    }

    /** Puts the compared keys into use in place of those before; false when other keys have arrived meanwhile. */
    @Transactional
    public boolean confirm(String fingerprint) {
        Timestamp now = Timestamp.from(clock.instant());
        jdbc.sql("UPDATE agent_city_identity SET replaced_at = ?"
                        + " WHERE confirmed_at IS NOT NULL AND replaced_at IS NULL"
                        + " AND EXISTS (SELECT 1 FROM agent_city_identity WHERE confirmed_at IS NULL"
                        + " AND fingerprint = ?)")
                .params(now, fingerprint)
                .update();
        boolean confirmed = jdbc.sql("UPDATE agent_city_identity SET confirmed_at = ?"
                                + " WHERE confirmed_at IS NULL AND fingerprint = ?")
                        .params(now, fingerprint)
                        .update()
                == 1;
        if (confirmed) {
            audit.record(new AuditEntry("city-keys.confirmed", "city-keys", fingerprint, Map.of()));
        }
        return confirmed;
    }

    private Optional<PublicIdentity> find(String which) {
        return jdbc.sql("SELECT pem FROM agent_city_identity WHERE " + which)
                .query(String.class)
                .optional()
                .map(PublicIdentity::fromPem);
    }

    /** Why a file was not taken: a sentence, or the key of one; both empty when it was taken. */
    record Refused(Optional<String> sentence, Optional<String> key) {

        static Refused because(String key) {
            return new Refused(Optional.empty(), Optional.of(key));
        }
    }
}
