package jp.madoguchi.agent.exchange;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.util.Locale;
import java.util.UUID;
import jp.madoguchi.agent.RunningAgent;
import jp.madoguchi.agent.unlock.OpenVault;
import jp.madoguchi.agent.unlock.Vaults;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Cards that stand in the ledger. */
final class Cards {

    static final String PASSWORD = "ABCD2345";

    private Cards() {}

    static void add(RunningAgent agent, String name, int count) {
        JdbcClient jdbc = agent.bean(JdbcClient.class);
        OpenVault vault = Vaults.of(agent);
        Timestamp now = Timestamp.from(agent.clock().instant());
        UUID file = UUID.randomUUID();
        jdbc.sql("INSERT INTO ledger_import (id, profile, file_name, file_size, sha256, state, added, changed,"
                        + " unchanged, refused, confirmed_by, confirmed_at)"
                        + " VALUES (?, 'test', 'test.csv', 1, ?, 'CONFIRMED', 0, 0, 0, 0, 'test', ?)")
                .params(file, file.toString().getBytes(StandardCharsets.US_ASCII), now)
                .update();
        for (int i = 0; i < count; i++) {
            UUID id = UUID.randomUUID();
            String number =
                    id.toString().replace("-", "").toUpperCase(Locale.ROOT).substring(0, 11);
            byte[] hash = new byte[32];
            ByteBuffer.wrap(hash).putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
            jdbc.sql("INSERT INTO ledger_card (id, kind, state, name, name_key, address, address_key, birth_date,"
                            + " birth_day, import_key, reservation_number, password_sealed, qr_token_sealed,"
                            + " qr_token_hash, source_import, created_at, updated_at) VALUES (?, 'ISSUE', 'IMPORTED',"
                            + " ?, ?, '三浦市城山町1', '三浦市城山町1', '1990-01-02', DATE '1990-01-02', ?, ?, ?, ?, ?, ?, ?, ?)")
                    .params(id, name + i, name + i, id.toString(), number, vault.seal(PASSWORD))
                    .params(vault.seal("TOKEN"), hash, file, now, now)
                    .update();
        }
    }
}
