package jp.madoguchi.core.rehearsal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.madoguchi.base.port.AuditEntry;
import jp.madoguchi.base.port.AuditTrail;
import jp.madoguchi.core.slot.SlotCounter;
import jp.madoguchi.core.tenancy.Tenancy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Removes everybody and every booking from the bound twin, so that the next rehearsal begins anew. */
@Service
class Emptying {
    static final List<String> TABLES = List.of(
            "email_link",
            "email_request",
            "spent_proof",
            "freed_place",
            "waiting_offer",
            "waiting_entry",
            "mail",
            "mail_suppression",
            "staff_broadcast",
            "staff_mail_watch",
            "staff_ticket",
            "staff_ticket_number",
            "staff_call_note",
            "hold",
            "booking",
            "resident_session",
            "signin_failure",
            "invitee",
            "ledger_outbox",
            "ledger_booking",
            "ledger_notice",
            "ledger_bulk",
            "ledger_card",
            "ledger_import",
            "exchange_arrival",
            "exchange_file");

    private final JdbcClient jdbc;
    private final SlotCounter slots;
    private final Rehearsals rehearsals;
    private final AuditTrail audit;

    Emptying(JdbcClient jdbc, SlotCounter slots, Rehearsals rehearsals, AuditTrail audit) {
        this.jdbc = jdbc;
        this.slots = slots;
        this.rehearsals = rehearsals;
        this.audit = audit;
    }

    /**
     * How many rows went, by table.
     *
     * @throws IllegalStateException when the bound city is no twin: nothing is removed
     */
    @Transactional
    public Map<String, Integer> empty() {
        if (!rehearsals.here()) {
            throw new IllegalStateException("Only a rehearsal twin is emptied");
        }
        Map<String, Integer> removed = new LinkedHashMap<>();
        TABLES.forEach(table -> {
            if (there(table)) {
                removed.put(table, jdbc.sql("DELETE FROM " + table).update());
            }
        });
        jdbc.sql("UPDATE staff_migration_row SET cells = NULL WHERE cells IS NOT NULL")
                .update();
        jdbc.sql("DELETE FROM slot WHERE id IN (SELECT slot_id FROM staff_migration_slot)")
                .update();
        slots.clear();
        jdbc.sql("DELETE FROM jobs.scheduled_tasks WHERE task_instance LIKE ? AND NOT picked")
                .param(Tenancy.current().code() + ":%")
                .update();
        audit.record(AuditEntry.of("rehearsal.emptied", "city", "twin"));
        return removed;
    }

    private boolean there(String table) {
        return jdbc.sql("SELECT to_regclass(?) IS NOT NULL")
                .param(table)
                .query(Boolean.class)
                .single();
    }
}
