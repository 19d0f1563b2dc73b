package jp.madoguchi.agent.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import jp.madoguchi.base.port.Actor;
import jp.madoguchi.base.port.AuditEntry;
import org.junit.jupiter.api.Test;

class AuditRowTest {

    private static final Instant AT = Instant.parse("2026-11-21T09:00:00Z");
    private static final Actor ACTOR = new Actor(Actor.Kind.TERMINAL, "yamada", "yamada");

    private static AuditRow row(String subject) {
        return AuditRow.of(1, AT, ACTOR, new AuditEntry("file.written", "file", subject, Map.of("b", "2", "a", "1")));
    }

    @Test
    void the_detail_is_sorted() {
        assertThat(row("x").detail()).isEqualTo("a=1\nb=2");
    }

    @Test
    void what_is_sealed_depends_on_the_row_before_and_on_every_field() {
        byte[] first = row("x").content(new byte[0]);
        assertThat(row("x").content(new byte[0])).isEqualTo(first);
        assertThat(row("y").content(new byte[0])).isNotEqualTo(first);
        assertThat(row("x").content(first)).isNotEqualTo(first);
    }
}
