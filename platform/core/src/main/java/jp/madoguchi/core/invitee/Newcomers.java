package jp.madoguchi.core.invitee;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import jp.madoguchi.base.id.ReservationNumber;
import jp.madoguchi.base.port.AuditEntry;
import jp.madoguchi.base.port.AuditTrail;
import jp.madoguchi.base.random.SecureTokens;
import jp.madoguchi.core.kernel.JapanTime;
import jp.madoguchi.core.procedure.Channel;
import jp.madoguchi.core.procedure.Offerings;
import jp.madoguchi.core.procedure.ProcedureView;
import jp.madoguchi.core.procedure.Procedures;
import jp.madoguchi.core.settings.CitySettings;
import jp.madoguchi.core.settings.Settings;
import jp.madoguchi.exchange.record.PersonField;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * People whom the city has not registered and who may book all the same: applications by telephone (京都 1(2)). Nothing
 * is kept of them but a 予約ID and what the city lets travel of anybody (京都 3(1)ア(ｶ)).
 */
@Service
public class Newcomers {

    /** Where such a person comes from. */
    static final String SOURCE = "desk";

    private static final int LONGEST_NAME = 100;

    private final JdbcClient jdbc;
    private final Procedures procedures;
    private final Offerings offerings;
    private final CitySettings settings;
    private final AuditTrail audit;
    private final SecureTokens tokens;
    private final Clock clock;

    Newcomers(
            JdbcClient jdbc,
            Procedures procedures,
            Offerings offerings,
            CitySettings settings,
            AuditTrail audit,
            SecureTokens tokens,
            Clock clock) {
        this.jdbc = jdbc;
        this.procedures = procedures;
        this.offerings = offerings;
        this.settings = settings;
        this.audit = audit;
        this.tokens = tokens;
        this.clock = clock;
    }

    /** The procedures that an unknown person may book by this way at some place. */
    public List<ProcedureView> procedures(Channel channel) {
        return procedures.catalogue().stream()
                .filter(procedure -> !procedure.knownPerson())
                .filter(procedure ->
                        !offerings.facilities(procedure.code(), channel).isEmpty())
                .toList();
    }

    /** Whether a name is kept at all. */
    public boolean keepsNames() {
        return settings.get(Settings.EXCHANGE_FIELDS).allowed().contains(PersonField.NAME);
    }

    /** An id for a person who is about to be entered: the same twice is one person. */
    public UUID newId() {
        return tokens.uuid7(clock);
    }

    /**
     * Enters a person.
     *
     * @param id of {@link #newId()}
     * @param name kept only where the city keeps names; null for none
     * @return whether the procedure takes unknown people by this way
     */
    @Transactional
    public boolean add(UUID id, String procedure, Channel channel, @Nullable String name) {
        if (procedures(channel).stream().noneMatch(each -> each.code().equals(procedure))) {
            return false;
        }
        int added = jdbc.sql("""
                        INSERT INTO invitee (id, procedure, reservation_number, name, state, source, changed_at)
                        VALUES (?, ?, ?, ?::text, 'ACTIVE', ?, ?) ON CONFLICT (id) DO NOTHING
                        """)
                .param(id)
                .param(procedure)
                .param(ReservationNumber.next(tokens).value())
                .param(kept(name))
                .param(SOURCE)
                .param(JapanTime.db(clock.instant()))
                .update();
        if (added == 1) {
            audit.record(AuditEntry.of("person.added", "person", id.toString()));
        }
        return true;
    }

    private @Nullable String kept(@Nullable String name) {
        if (name == null || name.isBlank() || !keepsNames()) {
            return null;
        }
        String stripped = name.strip();
        return stripped.substring(
                0,
                stripped.offsetByCodePoints(0, Math.min(LONGEST_NAME, stripped.codePointCount(0, stripped.length()))));
    }
}
