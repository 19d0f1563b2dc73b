package jp.madoguchi.agent.exchange;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.madoguchi.agent.place.Terminals;
import jp.madoguchi.base.port.AuditEntry;
import jp.madoguchi.base.port.AuditTrail;
import jp.madoguchi.exchange.identity.ComparisonCode;
import jp.madoguchi.exchange.identity.ExchangeIdentity;
import jp.madoguchi.exchange.identity.InvalidIdentityException;
import jp.madoguchi.exchange.identity.PublicIdentity;
import jp.madoguchi.exchange.sealed.EnrolmentAnswer;
import jp.madoguchi.exchange.sealed.Manifest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The exchange of public keys with the city: received from a file, used only after the codes were compared. */
@Service
class CityIdentities {

    private final JdbcClient jdbc;
    private final Terminals terminals;
    private final OwnKeys own;
    private final CityFields fields;
    private final AuditTrail audit;
    private final Clock clock;

    CityIdentities(
            JdbcClient jdbc, Terminals terminals, OwnKeys own, CityFields fields, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.terminals = terminals;
        this.own = own;
        this.fields = fields;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Enrolment enrolment() {
        Optional<PublicIdentity> waiting =
                find("confirmed_at IS NULL AND announced_in IS NULL ORDER BY id DESC LIMIT 1");
        return new Enrolment(
                city(),
                announced(),
                own.inUse().publicIdentity(),
                own.next().map(ExchangeIdentity::publicIdentity),
                waiting,
                waiting.map(city -> ComparisonCode.of(own.inUse().publicIdentity(), city)));
    }

    /** The city's confirmed keys. */
    @Transactional(readOnly = true)
    public Optional<PublicIdentity> city() {
        return find("confirmed_at IS NOT NULL AND replaced_at IS NULL");
    }

    /** Keys that the city has announced and that no file was signed with yet. */
    @Transactional(readOnly = true)
    public Optional<PublicIdentity> announced() {
        return find("confirmed_at IS NULL AND announced_in IS NOT NULL");
    }

    /** Every key that the city's files may be signed with, and that files to it are encrypted to. */
    @Transactional(readOnly = true)
    public List<PublicIdentity> all() {
        return Stream.concat(city().stream(), announced().stream()).toList();
    }

    /** The terminal's public keys, for the city. */
    @Transactional(readOnly = true)
    public PublicIdentity ownPublic() {
        return own.inUse().publicIdentity();
    }

    /** Makes new keys for the terminal, which the next file announces; false when there are some already. */
    @Transactional
    public boolean changeOwnKeys() {
        return own.make();
    }

    /** Takes what a file of the city says of the city's keys. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void take(Manifest manifest, Optional<PublicIdentity> next) {
        if (announced()
                .filter(known -> known.fingerprint().equals(manifest.sealerKeyFingerprint()))
                .isPresent()) {
            use(manifest.sealerKeyFingerprint());
            audit.record(AuditEntry.of("city-keys.changed", "city-keys", manifest.sealerKeyFingerprint()));
        }
        next.filter(keys -> keys.name().terminal().isEmpty()).ifPresent(keys -> announced(manifest, keys));
    }

    private void announced(Manifest manifest, PublicIdentity next) {
        boolean known = all().stream().anyMatch(keys -> keys.fingerprint().equals(next.fingerprint()));
        if (!known) {
            jdbc.sql("DELETE FROM agent_city_identity WHERE confirmed_at IS NULL AND announced_in IS NOT NULL")
                    .update();
            jdbc.sql("INSERT INTO agent_city_identity (fingerprint, pem, received_at, announced_in)"
                            + " VALUES (?, ?, ?, ?)")
                    .params(next.fingerprint(), next.toPem(), Timestamp.from(clock.instant()), manifest.sequence())
                    .update();
            audit.record(AuditEntry.of("city-keys.announced", "city-keys", next.fingerprint()));
        }
    }

    /** Keeps received keys until their code was compared; empty, or the key of the sentence that says why not. */
    @Transactional
    public Refused receive(String pem) {
        EnrolmentAnswer answer;
        try {
            answer = EnrolmentAnswer.read(pem);
        } catch (InvalidIdentityException e) {
            return new Refused(Optional.ofNullable(e.getMessage()), Optional.empty());
        }
        PublicIdentity city = answer.city();
        if (city.name().terminal().isPresent()) {
            return Refused.because("agent.exchange.enrol.terminal");
        }
        if (!city.name().city().equals(terminals.get().city())) {
            return Refused.because("agent.exchange.enrol.other-city");
        }
        jdbc.sql("DELETE FROM agent_city_identity WHERE confirmed_at IS NULL AND announced_in IS NULL")
                .update();
        jdbc.sql("INSERT INTO agent_city_identity (fingerprint, pem, received_at) VALUES (?, ?, ?)")
                .params(city.fingerprint(), pem, Timestamp.from(clock.instant()))
                .update();
        audit.record(AuditEntry.of("city-keys.received", "city-keys", city.fingerprint()));
        return new Refused(Optional.empty(), Optional.empty());
    }

    /** Puts the compared keys into use in place of those before; false when other keys have arrived meanwhile. */
    @Transactional
    public boolean confirm(String fingerprint) {
        boolean confirmed = use(fingerprint);
        if (confirmed) {
            jdbc.sql("DELETE FROM agent_city_identity WHERE confirmed_at IS NULL")
                    .update();
            String pem = jdbc.sql("SELECT pem FROM agent_city_identity WHERE fingerprint = ? AND replaced_at IS NULL")
                    .param(fingerprint)
                    .query(String.class)
                    .single();
            EnrolmentAnswer.read(pem).fields().ifPresent(mask -> fields.told(mask, "city.pem"));
            audit.record(new AuditEntry("city-keys.confirmed", "city-keys", fingerprint, Map.of()));
        }
        return confirmed;
    }

    private boolean use(String fingerprint) {
        Timestamp now = Timestamp.from(clock.instant());
        jdbc.sql("UPDATE agent_city_identity SET replaced_at = ?"
                        + " WHERE confirmed_at IS NOT NULL AND replaced_at IS NULL"
                        + " AND EXISTS (SELECT 1 FROM agent_city_identity WHERE confirmed_at IS NULL"
                        + " AND fingerprint = ?)")
                .params(now, fingerprint)
                .update();
        return jdbc.sql("UPDATE agent_city_identity SET confirmed_at = ?"
                                + " WHERE confirmed_at IS NULL AND fingerprint = ?")
                        .params(now, fingerprint)
                        .update()
                == 1;
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
