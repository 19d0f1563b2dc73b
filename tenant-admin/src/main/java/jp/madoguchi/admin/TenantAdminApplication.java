package jp.madoguchi.admin;

import jp.madoguchi.cloudledger.CloudLedgerConfiguration;
import jp.madoguchi.core.CoreConfiguration;
import jp.madoguchi.identity.IdentityConfiguration;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Import;

/** The city's console: today's visits, places, slots, exchange. */
@SpringBootApplication
@Import({CoreConfiguration.class, CloudLedgerConfiguration.class, IdentityConfiguration.class})
public class TenantAdminApplication {

    public static void main(String[] args) {
        SpringApplication.run(TenantAdminApplication.class, args);
    }
}
