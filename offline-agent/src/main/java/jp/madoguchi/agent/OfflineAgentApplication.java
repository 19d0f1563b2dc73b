package jp.madoguchi.agent;

import jp.madoguchi.ledger.LedgerConfiguration;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Import;

/** Starts the stand-alone terminal: its own database, then its screens on the loopback address. */
@SpringBootApplication
@ConfigurationPropertiesScan
@Import(LedgerConfiguration.class)
public class OfflineAgentApplication {

    /** Runs until the process is ended. */
    public static void main(String[] args) {
        SpringApplication.run(OfflineAgentApplication.class, args);
    }
}
