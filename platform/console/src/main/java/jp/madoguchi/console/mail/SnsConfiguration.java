package jp.madoguchi.console.mail;

import java.net.URI;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.apache5.Apache5HttpClient;
import software.amazon.awssdk.messagemanager.sns.SnsMessageManager;
import software.amazon.awssdk.regions.Region;

/** The SDK's own check of SNS messages; there only where a topic is named, so that nobody else's topic is believed. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("madoguchi.sns.topic")
class SnsConfiguration {
    private static final Duration TIMEOUT = Duration.ofSeconds(10);

    /** @param endpoint of a stand-in; empty for the real service */
    @Bean(destroyMethod = "close")
    SdkHttpClient snsHttpClient(@Value("${madoguchi.sns.endpoint:}") String endpoint) {
        SdkHttpClient real = Apache5HttpClient.builder()
                .connectionTimeout(TIMEOUT)
                .socketTimeout(TIMEOUT)
                .build();
        return endpoint.isBlank() ? real : new StandInClient(real, URI.create(endpoint));
    }

    /** The topic's own name says in which region it lies. */
    @Bean(destroyMethod = "close")
    SnsMessageManager snsMessages(SdkHttpClient snsHttpClient, @Value("${madoguchi.sns.topic}") String topic) {
        return SnsMessageManager.builder()
                .httpClient(snsHttpClient)
                .region(Region.of(topic.split(":", -1)[3]))
                .build();
    }
}
