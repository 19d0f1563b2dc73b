package jp.madoguchi.agent.place;

import java.nio.file.Path;

/** Homes for tests. */
public final class AgentHomes {

    private AgentHomes() {}

    public static AgentHome at(Path folder) {
        return new AgentHome(new AgentProperties(folder, "miura", "HTTP://MIURA.LOCALHOST:8080"));
    }
}
