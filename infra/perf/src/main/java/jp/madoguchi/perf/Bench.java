package jp.madoguchi.perf;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import jp.madoguchi.perf.floor.BareServer;
import jp.madoguchi.perf.ledger.LedgerOptions;
import jp.madoguchi.perf.ledger.LedgerReport;
import jp.madoguchi.perf.ledger.LedgerRun;
import jp.madoguchi.perf.report.Report;
import jp.madoguchi.perf.report.ReportText;
import jp.madoguchi.perf.rush.OtherCity;
import jp.madoguchi.perf.rush.RushOptions;
import jp.madoguchi.perf.rush.RushReport;
import jp.madoguchi.perf.rush.RushRun;
import jp.madoguchi.perf.tenants.TenantsOptions;
import jp.madoguchi.perf.tenants.TenantsReport;
import jp.madoguchi.perf.tenants.TenantsRun;
import jp.madoguchi.perf.tenants.TenantsText;
import jp.madoguchi.stack.StackException;
import jp.madoguchi.stack.launch.Progress;

/** The program behind {@code infra/bench}. */
public final class Bench {

    private static final PrintStream OUT =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    private static final PrintStream ERR =
            new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);

    private Bench() {}

    /** Ends with 0 when the run was sound, whatever was measured, else with 1. */
    public static void main(String[] arguments) {
        if (List.of(arguments).equals(List.of(BareServer.COMMAND))) {
            BareServer.start();
            return;
        }
        try {
            if (arguments.length > 0 && arguments[0].equals(TenantsOptions.COMMAND)) {
                System.exit(tenants(TenantsOptions.parse(List.of(arguments))));
            }
            if (arguments.length > 0 && arguments[0].equals(RushOptions.COMMAND)) {
                System.exit(rush(RushOptions.parse(List.of(arguments))));
            }
            if (arguments.length > 0 && arguments[0].equals(LedgerOptions.COMMAND)) {
                System.exit(ledger(LedgerOptions.parse(List.of(arguments))));
            }
            if (arguments.length > 0 && arguments[0].equals(OtherCity.COMMAND)) {
                OtherCity.run(List.of(arguments), OUT);
                return;
            }
            BenchOptions options = BenchOptions.parse(List.of(arguments));
            Report report = new BenchRun(options, new Progress(ERR)).measure();
            OUT.print(options.json() ? ReportText.json(report) + "\n" : ReportText.table(report));
            System.exit(report.sound() ? 0 : 1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            System.exit(1);
        } catch (StackException e) {
            ERR.println(e.getMessage());
            System.exit(1);
        }
    }

    private static int rush(RushOptions options) {
        RushReport report = new RushRun(options, new Progress(ERR)).measure();
        OUT.print(options.json() ? ReportText.json(report) + "\n" : report.table());
        return report.sound() ? 0 : 1;
    }

    private static int ledger(LedgerOptions options) {
        LedgerReport report = new LedgerRun(options, new Progress(ERR)).measure();
        OUT.print(options.json() ? ReportText.json(report) + "\n" : report.table());
        return report.sound() ? 0 : 1;
    }

    private static int tenants(TenantsOptions options) {
        TenantsReport report = new TenantsRun(options, new Progress(ERR)).measure();
        OUT.print(options.json() ? ReportText.json(report) + "\n" : TenantsText.table(report));
        return report.sound() ? 0 : 1;
    }
}
