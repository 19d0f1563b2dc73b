package jp.madoguchi.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.UUID;
import jp.madoguchi.ledger.importing.CardImports;
import jp.madoguchi.ledger.importing.ConfirmResult;
import jp.madoguchi.ledger.importing.ImportPlan;
import jp.madoguchi.ledger.importing.UploadResult;
import jp.madoguchi.testkit.DemoFiles;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Begins each test with an empty ledger. */
@SpringBootTest(
        classes = LedgerTestApplication.class,
        properties = {
            "spring.jpa.hibernate.ddl-auto=none",
            "spring.jpa.open-in-view=false",
            "madoguchi.web.fail-on-missing-message=true"
        })
public abstract class LedgerTest {

    protected static final String MIURA = "三浦 カード発行一覧";
    protected static final String HEADER = "氏名,住所,生年月日,性別,製造管理番号,申請書ID\n";

    @Autowired
    protected CardImports imports;

    @Autowired
    protected JdbcClient jdbc;

    @AfterEach
    void empty() {
        jdbc.sql("truncate ledger_import, ledger_card, ledger_notice, ledger_booking, ledger_outbox,"
                        + " ledger_print_text, ledger_state_rule, ledger_move_rule, ledger_card_setting, ledger_bulk,"
                        + " ledger_import_profile cascade")
                .update();
    }

    protected long cards() {
        return jdbc.sql("select count(*) from ledger_card").query(Long.class).single();
    }

    /** Reads a sample of infra/demo as an upload. */
    protected ImportPlan planOf(String sample) throws IOException {
        try (InputStream content = Files.newInputStream(DemoFiles.path(sample))) {
            return planned(imports.receive(UUID.randomUUID(), content, sample, MIURA));
        }
    }

    protected UploadResult receive(String csv) {
        byte[] bytes = csv.getBytes(StandardCharsets.UTF_8);
        return imports.receive(UUID.randomUUID(), new ByteArrayInputStream(bytes), "list.csv", MIURA);
    }

    protected ImportPlan planned(UploadResult result) {
        assertThat(result).isInstanceOf(UploadResult.Planned.class);
        return ((UploadResult.Planned) result).plan();
    }

    /** Reads and confirms a sample. */
    protected UUID imported(String sample) throws IOException {
        return confirmed(planOf(sample));
    }

    protected UUID confirmed(ImportPlan plan) {
        assertThat(imports.confirm(plan.id())).isEqualTo(new ConfirmResult.Confirmed(plan.id()));
        return plan.id();
    }
}
