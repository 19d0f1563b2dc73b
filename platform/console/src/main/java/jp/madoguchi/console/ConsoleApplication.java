package jp.madoguchi.console;

import java.util.List;
import jp.madoguchi.cloudledger.CloudLedgerConfiguration;
import jp.madoguchi.console.command.Commands;
import jp.madoguchi.core.CoreConfiguration;
import jp.madoguchi.identity.IdentityConfiguration;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;

/**
 * The vendor's console and the background worker.
 *
 * <p>{@code --migrate} brings the platform and every city up to date and ends, {@code --migrate --city CODE} one city; {@code --seed} makes the demo cities as
 * well; {@code --worker} runs the worker without the web; without an argument both run.
 */
@SpringBootApplication
@Import({CoreConfiguration.class, CloudLedgerConfiguration.class, IdentityConfiguration.class})
public class ConsoleApplication {

    public static void main(String[] args) {
        List<String> wanted = List.of(args);
        SpringApplication application = new SpringApplication(ConsoleApplication.class);
        if (Commands.isCommand(wanted)) {
            System.exit(runOnce(application, wanted));
        }
        if (wanted.contains("--worker")) {
            application.setWebApplicationType(WebApplicationType.NONE);
            application.setAdditionalProfiles("worker");
        }
        application.run();
    }

    private static int runOnce(SpringApplication application, List<String> wanted) {
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setAdditionalProfiles("command");
        try (ConfigurableApplicationContext context = application.run()) {
            return context.getBean(Commands.class).run(wanted);
        }
    }
}
