package jp.madoguchi.agent.home;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import jp.madoguchi.agent.audit.ActionNames;
import jp.madoguchi.agent.audit.AuditLog;
import jp.madoguchi.ledger.card.Cards;
import jp.madoguchi.ledger.exchange.PeopleOutbox;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts what each step of the work has before it, in the order in which the work is done. */
@Service
class HomeService {

    private static final int ACTS = 8;

    private final Cards cards;
    private final PeopleOutbox outbox;
    private final AuditLog audit;
    private final ActionNames names;
    private final JdbcClient jdbc;
    private final Clock clock;

    HomeService(Cards cards, PeopleOutbox outbox, AuditLog audit, ActionNames names, JdbcClient jdbc, Clock clock) {
        this.cards = cards;
        this.outbox = outbox;
        this.audit = audit;
        this.names = names;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<HomeStep> steps() {
        long all = cards.count();
        long unprinted = count("SELECT count(*) FROM ledger_card c WHERE c.kind = 'ISSUE'"
                + " AND NOT EXISTS (SELECT 1 FROM ledger_notice_card n WHERE n.card_id = c.id)");
        long waiting = outbox.pending();
        long received = count("SELECT count(*) FROM agent_exchange_file WHERE direction = 'TO_TERMINALS'");
        long visits = jdbc.sql("SELECT count(*) FROM ledger_booking_person p JOIN ledger_booking b"
                        + " ON b.id = p.booking_id WHERE p.state = 'BOOKED' AND b.day >= ?")
                .param(LocalDate.now(clock))
                .query(Long.class)
                .single();
        List<HomeStep> steps = new ArrayList<>();
        steps.add(new HomeStep("agent.step.imports", "/imports", all, all == 0));
        steps.add(new HomeStep("agent.step.notices", "/notices", unprinted, all > 0 && unprinted > 0));
        steps.add(new HomeStep("agent.step.write", "/exchange", waiting, unprinted == 0 && waiting > 0));
        steps.add(new HomeStep(
                "agent.step.read", "/exchange", received, all > 0 && unprinted == 0 && waiting == 0 && visits == 0));
        steps.add(new HomeStep("agent.step.booked", "/booked", visits, unprinted == 0 && waiting == 0 && visits > 0));
        return steps;
    }

    @Transactional(readOnly = true)
    public List<HomeAct> lastActs() {
        return audit.latest(ACTS).stream()
                .map(row -> new HomeAct(
                        LocalDateTime.ofInstant(row.at(), clock.getZone()), names.keyOf(row.action()), row.actorId()))
                .toList();
    }

    private long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }
}
