package jp.madoguchi.perf.scenario;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import jp.madoguchi.perf.city.PreparedCity;
import jp.madoguchi.perf.load.Visitor;
import jp.madoguchi.perf.meter.CpuMeter;
import jp.madoguchi.perf.stage.Stage;

/** What the scenarios share: the stage, one HTTP client, and the people who have not booked yet. */
public final class Ground implements AutoCloseable {

    private final Stage stage;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(30))
            .build();
    private final PeoplePool people;

    public Ground(Stage stage) {
        this.stage = stage;
        this.people = new PeoplePool(stage.city().tokens());
    }

    Stage stage() {
        return stage;
    }

    PreparedCity city() {
        return stage.city();
    }

    PeoplePool people() {
        return people;
    }

    /** A new browser for the resident site. */
    public Visitor resident() {
        return new Visitor(client, stage.site());
    }

    /** A new browser for the bare server. */
    Visitor bare() {
        return new Visitor(client, stage.bare());
    }

    CpuMeter siteMeter() {
        return meter(OptionalLong.of(stage.servers().sitePid()));
    }

    CpuMeter bareMeter() {
        return meter(OptionalLong.of(stage.servers().barePid()));
    }

    CpuMeter databaseMeter() {
        return meter(OptionalLong.empty());
    }

    private CpuMeter meter(OptionalLong application) {
        return new CpuMeter(application, List.of(stage.database().postmaster()));
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
