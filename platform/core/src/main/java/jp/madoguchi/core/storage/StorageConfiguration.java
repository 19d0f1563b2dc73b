package jp.madoguchi.core.storage;

import java.net.URI;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;

/** The client of the file storage; credentials and region come from the environment. */
@Configuration(proxyBeanMethods = false)
class StorageConfiguration {

    private static final Duration CONNECT = Duration.ofSeconds(3);
    private static final Duration ANSWER = Duration.ofSeconds(10);
    private static final Duration WITH_RETRIES = Duration.ofSeconds(20);

    /** Made at the first file: an application starts without a storage, and most requests touch none. */
    @Bean(destroyMethod = "close")
    @Lazy
    S3Client s3Client(@Value("${madoguchi.s3.endpoint:}") String endpoint) {
        S3ClientBuilder client = S3Client.builder()
                .forcePathStyle(true)
                // Storages other than AWS's own do not all know the newer trailing checksums.
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .overrideConfiguration(calls -> calls.apiCallTimeout(WITH_RETRIES))
                .httpClientBuilder(UrlConnectionHttpClient.builder()
                        .connectionTimeout(CONNECT)
                        .socketTimeout(ANSWER));
        if (!endpoint.isBlank()) {
            client.endpointOverride(URI.create(endpoint.strip()));
        }
        return client.build();
    }
}
