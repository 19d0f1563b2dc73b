package jp.madoguchi.perf.tenants;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import jp.madoguchi.perf.stage.BenchDatabase;
import jp.madoguchi.perf.stage.WebServers;
import jp.madoguchi.stack.StackException;
import jp.madoguchi.stack.config.Slot;
import jp.madoguchi.stack.config.StackConfig;
import jp.madoguchi.stack.config.StackFolders;
import jp.madoguchi.stack.config.StackPorts;
import jp.madoguchi.stack.part.Part;
import jp.madoguchi.stack.part.Parts;
import jp.madoguchi.stack.process.ChildProcesses;
import jp.madoguchi.stack.process.Waiting;

/** Two platforms side by side: one with all cities on several clusters, and one with a single city. */
final class TenantsStage implements AutoCloseable {

    private static final List<String> SERVICES = List.of("keycloak", "s3");
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final int LAST_LINES = 15;

    private final StackConfig stack;
    private final ChildProcesses processes;
    private final Clusters clusters;
    private final WebServers site;
    private final BenchDatabase aloneDatabase;
    private final WebServers aloneSite;

    private TenantsStage(Path state, int count) {
        StackFolders folders = new StackFolders(state);
        StackFolders alone = new StackFolders(state.resolve("alone"));
        this.stack = StackConfig.of(folders, StackPorts.free());
        StackConfig aloneStack = StackConfig.of(alone, StackPorts.free());
        this.processes = new ChildProcesses(folders.run(), folders.log());
        this.clusters = Clusters.of(stack, count);
        this.site = new WebServers(stack, processes);
        this.aloneDatabase = new BenchDatabase(aloneStack);
        this.aloneSite = new WebServers(aloneStack, new ChildProcesses(alone.run(), alone.log()));
    }

    /** Names everything; what an earlier run left behind is ended and removed. */
    static TenantsStage empty(Path state, int clusters) {
        new TenantsStage(state, clusters).close();
        new StackFolders(state).forget();
        return new TenantsStage(state, clusters);
    }

    void startDatabases() {
        clusters.start();
        aloneDatabase.start();
    }

    /** Keycloak, and the file storage that provisioning writes to. */
    void startServices() {
        Parts parts = new Parts(stack, processes);
        List<Part> services = SERVICES.stream().map(parts::named).toList();
        services.forEach(Part::start);
        for (Part service : services) {
            if (!Waiting.until(PATIENCE, service::healthy)) {
                throw new StackException(service.name() + " does not answer; its log ends with:\n"
                        + processes.lastLines(service.name(), LAST_LINES));
            }
        }
    }

    CityOffice office() {
        return office(clusters.main());
    }

    CityOffice aloneOffice() {
        return office(aloneDatabase);
    }

    private CityOffice office(BenchDatabase database) {
        Map<String, Object> properties = database.ownerProperties();
        properties.put("madoguchi.keycloak.url", stack.address(Slot.KEYCLOAK));
        properties.put("madoguchi.keycloak.provisioner-secret", stack.secrets().of("provisioner"));
        properties.put("madoguchi.s3.endpoint", stack.address(Slot.S3));
        return CityOffice.open(properties);
    }

    StackConfig stack() {
        return stack;
    }

    ChildProcesses processes() {
        return processes;
    }

    Clusters clusters() {
        return clusters;
    }

    WebServers site() {
        return site;
    }

    BenchDatabase aloneDatabase() {
        return aloneDatabase;
    }

    WebServers aloneSite() {
        return aloneSite;
    }

    /** Ends the single city's platform. */
    void endAlone() {
        aloneSite.close();
        aloneDatabase.close();
    }

    void forget() {
        stack.folders().forget();
    }

    @Override
    public void close() {
        site.close();
        SERVICES.forEach(processes::stop);
        endAlone();
        clusters.close();
    }
}
