package jp.madoguchi.core.botcheck;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import jp.madoguchi.base.random.SecureTokens;
import jp.madoguchi.core.kernel.JapanTime;
import jp.madoguchi.core.keystore.CityKeystore;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes challenges and checks their proofs. A ticket is signed by the bound city's key, and counts once. */
@Service
public class BotChecks {
    private static final Duration LASTS = Duration.ofMinutes(30);

    private final JdbcClient jdbc;
    private final CityKeystore keystore;
    private final SecureTokens tokens;
    private final Clock clock;

    BotChecks(JdbcClient jdbc, CityKeystore keystore, SecureTokens tokens, Clock clock) {
        this.jdbc = jdbc;
        this.keystore = keystore;
        this.tokens = tokens;
        this.clock = clock;
    }

    /**
     * A new challenge. Nothing is stored.
     *
     * @param failures of the client that asks
     */
    public Challenge issue(int failures) {
        byte[] random = tokens.bytes(16);
        int question = 1 + Math.floorMod(random[0] * 256 + random[1], Questions.count());
        Ticket ticket = new Ticket(
                Base64.getUrlEncoder().withoutPadding().encodeToString(tokens.bytes(16)),
                clock.instant(),
                Difficulty.after(failures),
                question);
        return new Challenge(
                ticket.signed(this::hmac),
                ticket.difficulty().bits(),
                ticket.difficulty().seconds(),
                question);
    }

    /** The challenge of a ticket that still holds and is not spent, to be shown again; empty when it does not. */
    public Optional<Challenge> again(String ticket, int failures) {
        return Ticket.read(ticket, this::hmac)
                .filter(held -> !isOver(held, failures))
                .filter(held -> !isSpent(held))
                .map(held -> new Challenge(ticket, held.difficulty().bits(), left(held), held.question()));
    }

    /**
     * Checks a proof in the caller's transaction, and spends its ticket.
     *
     * @param failures of the client now
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Verdict check(Proof proof, int failures) {
        Optional<Ticket> read = Ticket.read(proof.ticket(), this::hmac);
        if (read.isEmpty() || isOver(read.get(), failures)) {
            return new Verdict.Expired();
        }
        Ticket ticket = read.get();
        boolean worked = WorkProof.isDone(
                proof.ticket(), proof.work(), ticket.difficulty().bits());
        if (!worked && proof.answer().isBlank()) {
            return new Verdict.Unanswered();
        }
        if (!worked && left(ticket) > 0) {
            return new Verdict.TooEarly(left(ticket));
        }
        if (!spend(ticket)) {
            return new Verdict.Expired();
        }
        return worked || Questions.isRight(ticket.question(), proof.answer())
                ? new Verdict.Passed()
                : new Verdict.WrongAnswer();
    }

    private boolean isOver(Ticket ticket, int failures) {
        return !clock.instant().isBefore(ticket.issuedAt().plus(LASTS))
                || !ticket.difficulty().serves(Difficulty.after(failures));
    }

    /** Seconds until an answer is taken, rounded up. */
    private long left(Ticket ticket) {
        Instant from = ticket.issuedAt().plusSeconds(ticket.difficulty().seconds());
        return Math.max(
                0, Duration.between(clock.instant(), from).plusMillis(999).toSeconds());
    }

    private boolean isSpent(Ticket ticket) {
        return jdbc.sql("SELECT count(*) FROM spent_proof WHERE id = ?")
                        .param(Base64.getUrlDecoder().decode(ticket.id()))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private boolean spend(Ticket ticket) {
        return jdbc.sql("INSERT INTO spent_proof (id, expires_at) VALUES (?, ?) ON CONFLICT DO NOTHING")
                        .params(
                                Base64.getUrlDecoder().decode(ticket.id()),
                                JapanTime.db(ticket.issuedAt().plus(LASTS)))
                        .update()
                == 1;
    }

    private byte[] hmac(String payload) {
        return keystore.hmac("proof-ticket", payload);
    }
}
