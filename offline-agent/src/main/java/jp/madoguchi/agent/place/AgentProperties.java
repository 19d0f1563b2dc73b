package jp.madoguchi.agent.place;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the environment says about this terminal.
 *
 * @param home the folder of its data
 * @param city the city code proposed at the first start
 * @param site the address of the residents' site proposed at the first start
 */
@ConfigurationProperties("madoguchi.agent")
public record AgentProperties(
        @DefaultValue("infra/.state/data/agent") Path home,
        @DefaultValue("miura") String city,
        @DefaultValue("HTTP://MIURA.LOCALHOST:8080") String site) {}
