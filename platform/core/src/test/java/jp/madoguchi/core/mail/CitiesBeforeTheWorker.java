package jp.madoguchi.core.mail;

import jp.madoguchi.core.TestCities;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;

@TestConfiguration(proxyBeanMethods = false)
class CitiesBeforeTheWorker {

    /** The worker asks the registry when it starts, which is after every lifecycle of a lower phase. */
    @Bean
    SmartLifecycle cities(ApplicationContext context) {
        return new SmartLifecycle() {
            private boolean running;

            @Override
            public void start() {
                context.getBean(TestCities.class);
                running = true;
            }

            @Override
            public void stop() {
                running = false;
            }

            @Override
            public boolean isRunning() {
                return running;
            }

            @Override
            public int getPhase() {
                return 0;
            }
        };
    }
}
