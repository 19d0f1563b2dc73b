package jp.madoguchi.ledger.printing;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jp.madoguchi.base.date.DateFormat;
import jp.madoguchi.base.date.EraDate;
import jp.madoguchi.base.port.CurrentActor;
import jp.madoguchi.ledger.port.SiteAddress;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The words of the notice: the city's own where it has some, else those of the bundle. */
@Service
class PrintTexts {

    private final JdbcClient jdbc;
    private final MessageSource messages;
    private final SiteAddress site;
    private final CurrentActor actor;
    private final Clock clock;

    PrintTexts(JdbcClient jdbc, MessageSource messages, SiteAddress site, CurrentActor actor, Clock clock) {
        this.jdbc = jdbc;
        this.messages = messages;
        this.site = site;
        this.actor = actor;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Map<PrintTextKey, String> all() {
        Map<PrintTextKey, String> texts = new EnumMap<>(PrintTextKey.class);
        for (PrintTextKey key : PrintTextKey.values()) {
            texts.put(key, text(key));
        }
        return texts;
    }

    @Transactional
    public void change(Map<PrintTextKey, String> texts) {
        texts.forEach((key, value) -> jdbc.sql("""
                        insert into ledger_print_text (key, value, changed_by, changed_at) values (?, ?, ?, ?)
                        on conflict (key) do update set value = excluded.value,
                            changed_by = excluded.changed_by, changed_at = excluded.changed_at""")
                .params(
                        key.code(),
                        value.replace("\r\n", "\n").strip(),
                        actor.get().toString(),
                        Timestamp.from(clock.instant()))
                .update());
    }

    /** Everything that a notice says, with today's date. */
    @Transactional(readOnly = true)
    public NoticeTexts notice() {
        return new NoticeTexts(
                words("ledger.notice.title"),
                text(PrintTextKey.SENDER),
                text(PrintTextKey.GREETING),
                site.printed(),
                new NoticeTexts.Labels(
                        words("ledger.notice.honorific"),
                        words("ledger.notice.number"),
                        words("ledger.notice.password"),
                        words("ledger.notice.site"),
                        List.of(words("ledger.notice.qr.1"), words("ledger.notice.qr.2")),
                        words("ledger.notice.steps"),
                        words("ledger.notice.papers"),
                        words("ledger.notice.contact"),
                        words("ledger.notice.keep")),
                List.of(words("ledger.notice.step.1"), words("ledger.notice.step.2"), words("ledger.notice.step.3")),
                text(PrintTextKey.PAPERS).lines().toList(),
                text(PrintTextKey.CONTACT),
                EraDate.format(LocalDate.now(clock), DateFormat.WAREKI_KANJI));
    }

    private String text(PrintTextKey key) {
        return jdbc.sql("select value from ledger_print_text where key = ?")
                .param(key.code())
                .query(String.class)
                .optional()
                .orElseGet(() -> words(key.messageKey()));
    }

    private String words(String key) {
        return messages.getMessage(key, null, Locale.JAPANESE);
    }
}
