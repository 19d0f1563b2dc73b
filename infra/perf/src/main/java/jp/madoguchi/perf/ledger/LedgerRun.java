package jp.madoguchi.perf.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.madoguchi.ledger.importing.CardImports;
import jp.madoguchi.perf.report.Aim;
import jp.madoguchi.perf.report.Numbers;
import jp.madoguchi.stack.StackException;
import jp.madoguchi.stack.config.Slot;
import jp.madoguchi.stack.config.StackConfig;
import jp.madoguchi.stack.config.StackFolders;
import jp.madoguchi.stack.config.StackPorts;
import jp.madoguchi.stack.launch.Progress;
import jp.madoguchi.stack.postgres.PostgresServer;
import jp.madoguchi.stack.postgres.StackPostgres;
import org.flywaydb.core.Flyway;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** One run on a durable PostgreSQL of its own. Each figure has a method; a new one is a line in {@link #measure()}. */
public final class LedgerRun {

    private static final String DATABASE = "ledger";
    private static final double TIMES_COPY = 6;
    private static final long MEBIBYTE = 1024L * 1024;

    private final LedgerOptions options;
    private final Progress progress;
    private final Map<String, Double> seconds = new LinkedHashMap<>();
    private final Map<String, String> facts = new LinkedHashMap<>();
    private final List<Aim> aims = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    public LedgerRun(LedgerOptions options, Progress progress) {
        this.options = options;
        this.progress = progress;
    }

    /** Measures; everything is ended afterwards. */
    public LedgerReport measure() {
        StackConfig stack = StackConfig.of(new StackFolders(options.state()), StackPorts.free());
        StackPostgres postgres = new StackPostgres(
                stack.folders().data().resolve("postgres"),
                stack.folders().log().resolve("postgres.log"),
                stack.ports().of(Slot.PG),
                stack.secrets().of("postgres"));
        try {
            progress.say("PostgreSQL (durable, empty database)");
            postgres.stop();
            PostgresServer server = postgres.start();
            server.dropDatabase(DATABASE);
            server.createDatabase(DATABASE, null);
            Flyway.configure()
                    .dataSource(server.url(DATABASE), server.user(), server.password())
                    .locations("db/ledger")
                    .load()
                    .migrate();
            try (ConfigurableApplicationContext context = application(server);
                    Connection connection = server.connect(DATABASE)) {
                imports(context.getBean(CardImports.class), connection);
            }
        } catch (IOException | SQLException e) {
            throw new StackException("The measurement failed: " + e.getMessage(), e);
        } finally {
            postgres.stop();
        }
        Map<String, String> conditions = new LinkedHashMap<>();
        conditions.put("rows", Integer.toString(options.rows()));
        conditions.put("rounds", options.rounds() + ", medians");
        conditions.put("heap", Runtime.getRuntime().maxMemory() / MEBIBYTE + " MB at most");
        conditions.put("processors", Integer.toString(Runtime.getRuntime().availableProcessors()));
        conditions.put("java", System.getProperty("java.version"));
        return new LedgerReport(conditions, seconds, facts, aims, problems, problems.isEmpty());
    }

    private void imports(CardImports imports, Connection connection) throws IOException, SQLException {
        Path folder = Files.createDirectories(options.state().resolve("work"));
        ImportRounds rounds = new ImportRounds(imports, connection, folder);
        rounds.prepare(options.rows());
        Map<String, List<Double>> measured = new LinkedHashMap<>();
        for (int round = 1; round <= options.rounds(); round++) {
            progress.say("Import and COPY of %,d rows, round %d".formatted(options.rows(), round));
            long cards = rounds.round((name, value) ->
                    measured.computeIfAbsent(name, any -> new ArrayList<>()).add(value));
            if (cards != options.rows()) {
                problems.add("The ledger holds " + cards + " cards after an import of " + options.rows() + " rows");
            }
        }
        measured.forEach((name, values) -> seconds.put(name, median(values)));
        double copy = seconds.getOrDefault(ImportRounds.COPY, 0.0);
        double confirm = seconds.getOrDefault(ImportRounds.CONFIRM, 0.0);
        double dryRun = seconds.getOrDefault(ImportRounds.DRY_RUN, 0.0);
        facts.put("Dry run and confirm, in times of COPY", Double.toString(Numbers.ratio(dryRun + confirm, copy)));
        aims.add(Aim.atMost("Import, in times of COPY", Numbers.ratio(confirm, copy), TIMES_COPY));
    }

    private ConfigurableApplicationContext application(PostgresServer server) {
        return new SpringApplicationBuilder(LedgerApplication.class)
                .web(WebApplicationType.NONE)
                .properties(Map.of(
                        "spring.datasource.url",
                        server.url(DATABASE),
                        "spring.datasource.username",
                        server.user(),
                        "spring.datasource.password",
                        server.password(),
                        "spring.flyway.enabled",
                        "false",
                        "spring.main.banner-mode",
                        "off",
                        "spring.jpa.open-in-view",
                        "false",
                        "spring.jpa.hibernate.ddl-auto",
                        "none",
                        "madoguchi.bench.work",
                        options.state().resolve("uploads").toString()))
                .run();
    }

    private static double median(List<Double> values) {
        return Numbers.rounded(values.stream().sorted().toList().get(values.size() / 2));
    }
}
