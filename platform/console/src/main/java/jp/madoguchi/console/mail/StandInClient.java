package jp.madoguchi.console.mail;

import java.net.URI;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.SdkHttpClient;

/** Asks a stand-in on this machine whatever the real service would be asked. */
final class StandInClient implements SdkHttpClient {
    private final SdkHttpClient client;
    private final URI endpoint;

    StandInClient(SdkHttpClient client, URI endpoint) {
        this.client = client;
        this.endpoint = endpoint;
    }

    @Override
    public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
        return client.prepareRequest(HttpExecuteRequest.builder()
                .request(request.httpRequest()
                        .copy(to -> to.protocol(endpoint.getScheme())
                                .host(endpoint.getHost())
                                .port(endpoint.getPort())))
                .contentStreamProvider(request.contentStreamProvider().orElse(null))
                .build());
    }

    @Override
    public void close() {
        client.close();
    }
}
