package jp.madoguchi.core.mail;

import java.net.URI;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.http.apache5.Apache5HttpClient;
import software.amazon.awssdk.services.sesv2.SesV2Client;

/**
 * The client of the mail service; credentials and region come from the environment. It never tries twice by itself: a
 * request without an answer may have been carried out.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("madoguchi.worker")
class SesConfiguration {
    private static final Duration TIMEOUT = Duration.ofSeconds(10);

    @Bean(destroyMethod = "close")
    SesV2Client sesClient(@Value("${madoguchi.ses.endpoint}") URI endpoint) {
        return SesV2Client.builder()
                .endpointOverride(endpoint)
                .overrideConfiguration(configuration -> configuration
                        .retryStrategy(AwsRetryStrategy.doNotRetry())
                        // A connection that the service closed while it lay idle would look like a lost answer.
                        .putHeader("Connection", "close"))
                .httpClientBuilder(Apache5HttpClient.builder()
                        .connectionTimeout(TIMEOUT)
                        .socketTimeout(TIMEOUT)
                        .maxConnections(20))
                .build();
    }
}
