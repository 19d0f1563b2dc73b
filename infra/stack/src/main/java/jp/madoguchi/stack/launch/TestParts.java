package jp.madoguchi.stack.launch;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import jp.madoguchi.stack.config.Slot;
import jp.madoguchi.stack.config.StackConfig;
import jp.madoguchi.stack.config.StackFolders;
import jp.madoguchi.stack.config.StackPorts;
import jp.madoguchi.stack.home.ProjectHome;
import org.jspecify.annotations.Nullable;

/**
 * Keycloak, S3 and mail for tests: those that the build started and named in {@value #SHARED_BY_BUILD}, else a set that
 * this JVM starts at the first call and ends with itself. A test makes its own city in them.
 */
public final class TestParts {

    /** Environment variable: the state folder of the parts that a build shares. */
    public static final String SHARED_BY_BUILD = "MADOGUCHI_TEST_PARTS";

    private final StackConfig stack;

    private TestParts(StackConfig stack) {
        this.stack = stack;
    }

    /** The parts of this build, started and healthy. */
    public static TestParts shared() {
        return Holder.PARTS;
    }

    /** Whether a build shares its parts with this JVM. */
    public static boolean sharedByBuild() {
        return !named().isEmpty();
    }

    /**
     * The state folder that the build shares.
     *
     * @throws IllegalStateException when no build does
     */
    public static StackFolders sharedFolders() {
        if (!sharedByBuild()) {
            throw new IllegalStateException(SHARED_BY_BUILD + " is not set.");
        }
        return new StackFolders(Path.of(named()));
    }

    /** What an application is given by its environment to reach the parts, as Spring properties. */
    public Map<String, String> properties() {
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put("madoguchi.keycloak.url", stack.address(Slot.KEYCLOAK));
        properties.put("madoguchi.keycloak.tenant-admin-secret", stack.secrets().of("tenant-admin"));
        properties.put("madoguchi.keycloak.console-secret", stack.secrets().of("console"));
        properties.put("madoguchi.keycloak.provisioner-secret", stack.secrets().of("provisioner"));
        properties.put("madoguchi.s3.endpoint", stack.address(Slot.S3));
        properties.put("madoguchi.ses.endpoint", stack.address(Slot.INBOX));
        properties.put("madoguchi.ses.configuration-set", StackConfig.MAIL_EVENTS);
        properties.put("madoguchi.sns.endpoint", stack.address(Slot.INBOX));
        properties.put("madoguchi.sns.topic", StackConfig.MAIL_TOPIC);
        return properties;
    }

    /** What the AWS SDK reads from the system's properties. */
    public static Map<String, String> awsProperties() {
        return Map.of("aws.accessKeyId", "local", "aws.secretAccessKey", "localsecret", "aws.region", "ap-northeast-1");
    }

    /** Password of the account {@code admin} of Keycloak's master realm. */
    public String keycloakAdminPassword() {
        return stack.secrets().of("keycloak-admin");
    }

    /** The whole configuration, for addresses and ports. */
    public StackConfig config() {
        return stack;
    }

    private static String named() {
        @Nullable String folder = System.getenv(SHARED_BY_BUILD);
        return folder == null ? "" : folder.strip();
    }

    private static TestParts find() {
        if (sharedByBuild()) {
            StackFolders folders = sharedFolders();
            ReadyMark.await(folders);
            return new TestParts(StackConfig.of(folders, ReadyMark.ports(folders)));
        }
        StackFolders folders = new StackFolders(ProjectHome.find()
                .resolve("infra/.state/parts-" + ProcessHandle.current().pid()));
        LocalStack own = new LocalStack(StackConfig.of(folders, StackPorts.free()), new Progress(System.err));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            own.stop();
            folders.forget();
        }));
        own.start(true);
        return new TestParts(own.config());
    }

    private static final class Holder {

        private static final TestParts PARTS = find();
    }
}
