package jp.madoguchi.core.report;

import jp.madoguchi.core.audit.OldLogDeleted;
import jp.madoguchi.core.kernel.JapanTime;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Empties what operators wrote beside old calls as soon as the log of those days is gone; the calls stay counted. */
@Service
class CallNoteRetention {

    private final JdbcClient jdbc;

    CallNoteRetention(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    @Transactional
    public void empty(OldLogDeleted deleted) {
        jdbc.sql("UPDATE staff_call_note SET note = '' WHERE at < ? AND note <> ''")
                .param(JapanTime.db(deleted.before()))
                .update();
    }
}
