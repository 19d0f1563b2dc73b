package jp.madoguchi.core.report;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import jp.madoguchi.base.port.Actor;
import jp.madoguchi.base.port.CurrentActor;
import jp.madoguchi.core.kernel.JapanTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Calls that came in, as operators note them by one press. */
@Service
public class CallNotes {

    /** Characters of a note at most. */
    public static final int LONGEST = 100;

    private final JdbcClient jdbc;
    private final CurrentActor actors;
    private final Clock clock;

    CallNotes(JdbcClient jdbc, CurrentActor actors, Clock clock) {
        this.jdbc = jdbc;
        this.actors = actors;
        this.clock = clock;
    }

    /** What callers want, in the city's order. */
    @Transactional(readOnly = true)
    public List<CallKind> kinds() {
        return jdbc.sql("SELECT code, name FROM staff_call_kind WHERE open ORDER BY display_order, code")
                .query((row, number) -> new CallKind(row.getString("code"), row.getString("name")))
                .list();
    }

    /**
     * Notes a call.
     *
     * @param press the form's own number: pressed twice it is one call
     */
    @Transactional
    public CallNoteResult note(UUID press, String kind, String note) {
        String kept = note.replaceAll("\\p{Cntrl}", " ").strip();
        if (kept.codePointCount(0, kept.length()) > LONGEST) {
            return CallNoteResult.TOO_LONG;
        }
        Actor actor = actors.get();
        int noted = jdbc.sql("""
                        INSERT INTO staff_call_note (id, at, account, name, kind, note)
                        SELECT ?, ?, ?, ?, code, ? FROM staff_call_kind WHERE code = ? AND open
                        ON CONFLICT (id) DO NOTHING
                        """)
                .params(press, JapanTime.db(clock.instant()), actor.id(), actor.name(), kept, kind)
                .update();
        if (noted == 1) {
            return CallNoteResult.NOTED;
        }
        return kinds().stream().anyMatch(known -> known.code().equals(kind))
                ? CallNoteResult.THERE
                : CallNoteResult.UNKNOWN_KIND;
    }

    /** Takes back what the same operator noted today by mistake; false when there is no such call. */
    @Transactional
    public boolean takeBack(UUID press) {
        return jdbc.sql("DELETE FROM staff_call_note WHERE id = ? AND account = ? AND at >= ?")
                        .params(
                                press,
                                actors.get().id(),
                                JapanTime.db(
                                        JapanTime.instant(JapanTime.today(clock).atStartOfDay())))
                        .update()
                == 1;
    }
}
