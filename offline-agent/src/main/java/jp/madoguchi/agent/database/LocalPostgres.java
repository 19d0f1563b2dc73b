package jp.madoguchi.agent.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import jp.madoguchi.agent.place.AgentHome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;

/**
 * The terminal's PostgreSQL server on a free port of the loopback address. A server left behind by a killed terminal is
 * ended before the new one starts; one that dies is started again on the same port.
 */
final class LocalPostgres implements DisposableBean {

    static final String SUPERUSER = "postgres";

    private static final Logger LOG = LoggerFactory.getLogger(LocalPostgres.class);
    private static final int WAITS = 300;

    private final Programs programs;
    private final DataFolder data;
    private final Path log;
    private final int port;
    private boolean closing;

    private LocalPostgres(Programs programs, DataFolder data, Path log, int port) {
        this.programs = programs;
        this.data = data;
        this.log = log;
        this.port = port;
    }

    static LocalPostgres start(AgentHome home, String superuserPassword) {
        Programs programs = Programs.unpackedIn(home.programs().resolve("postgresql-18"));
        DataFolder data = new DataFolder(home.database());
        LocalPostgres postgres = new LocalPostgres(programs, data, home.databaseLog(), freePort());
        data.initialise(programs, SUPERUSER, superuserPassword);
        postgres.begin();
        return postgres;
    }

    /** Without server details the driver leaves the values of a failed batch out of its messages, which reach the log. */
    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database + "?logServerErrorDetail=false";
    }

    Optional<ProcessHandle> process() {
        return data.server();
    }

    @Override
    public synchronized void destroy() {
        closing = true;
        stop();
    }

    private synchronized void begin() {
        if (closing) {
            return;
        }
        stop();
        awaitEndOfOldProcesses();
        data.configure(programs, port);
        makeLog();
        programs.run("pg_ctl", "-D", data.path().toString(), "-l", log.toString(), "-w", "-t", "300", "-s", "start");
        ProcessHandle server = data.server()
                .orElseThrow(() -> new DatabaseException("The database ended at once; its log is " + log, null));
        var unused = server.onExit().thenRunAsync(this::revive);
    }

    private void revive() {
        try {
            begin();
        } catch (DatabaseException e) {
            LOG.error("The database ended and could not be started again; restart the terminal's program", e);
        }
    }

    private void stop() {
        if (data.server().isPresent()) {
            programs.run("pg_ctl", "-D", data.path().toString(), "-m", "fast", "-w", "-t", "60", "-s", "stop");
        }
    }

    private void awaitEndOfOldProcesses() {
        for (int i = 0; data.inUse(); i++) {
            if (i > WAITS) {
                throw new DatabaseException("Processes of an older database still use " + data.path(), null);
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
        }
        data.forgetDeadServer();
    }

    private void makeLog() {
        try {
            if (!Files.exists(log)) {
                Files.createFile(log);
            }
            programs.own(log);
        } catch (IOException e) {
            throw new DatabaseException("The log " + log + " cannot be written", e);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new DatabaseException("No free port", e);
        }
    }
}
