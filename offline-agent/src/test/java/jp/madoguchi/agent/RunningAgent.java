package jp.madoguchi.agent;

import java.nio.file.Path;
import java.time.Clock;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** The real program on a home of its own, with its own database, on a free port. */
public record RunningAgent(ConfigurableApplicationContext context, int port, MovableClock clock)
        implements AutoCloseable {

    public static RunningAgent start(Path home) {
        ConfigurableApplicationContext context = new SpringApplicationBuilder(
                        OfflineAgentApplication.class, TestTime.class)
                .run(
                        "--server.port=0",
                        "--madoguchi.agent.home=" + home,
                        "--madoguchi.web.fail-on-missing-message=true",
                        "--spring.main.banner-mode=off");
        int port = context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        return new RunningAgent(context, port, context.getBean(MovableClock.class));
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public AgentBrowser browser() {
        return new AgentBrowser(port);
    }

    @Override
    public void close() {
        context.close();
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class TestTime {

        @Bean
        MovableClock movableClock() {
            return new MovableClock();
        }

        @Bean
        @Primary
        Clock testClock(MovableClock clock) {
            return clock;
        }
    }
}
