package jp.madoguchi.stack.part;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.madoguchi.stack.StackException;
import jp.madoguchi.stack.config.Slot;
import jp.madoguchi.stack.config.StackConfig;

/**
 * Tells Keycloak where the vendor's console listens when its port has moved since the realm was imported. The cities'
 * addresses are kept by the console's {@code --seed}.
 */
final class ConsoleAddress {

    /** The client's id in {@code infra/keycloak/operators-realm.json}. */
    private static final String CLIENT = "5f0c2f0e-6f1b-4c5e-9a55-6d2c3c1b7a10";

    private static final Pattern TOKEN = Pattern.compile("\"access_token\"\\s*:\\s*\"([^\"]+)\"");

    private ConsoleAddress() {}

    static void keep(StackConfig stack) {
        Path known = stack.folders().data().resolve("console-address");
        String address = stack.address(Slot.CONSOLE);
        try {
            if (Files.exists(known) && !Files.readString(known).equals(address)) {
                move(stack, address);
            }
            Files.writeString(known, address);
        } catch (IOException e) {
            throw new StackException("Keycloak could not be told the console's address: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackException("Interrupted while talking to Keycloak.", e);
        }
    }

    private static void move(StackConfig stack, String address) throws IOException, InterruptedException {
        String client = """
                {"clientId": "console", "redirectUris": ["%1$s/login/oauth2/code/operator"],
                 "attributes": {"post.logout.redirect.uris": "%1$s/"}}
                """.formatted(address);
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpRequest change = HttpRequest.newBuilder(
                            URI.create(stack.address(Slot.KEYCLOAK) + "/admin/realms/operators/clients/" + CLIENT))
                    .header("Authorization", "Bearer " + token(stack, http))
                    .header("Content-Type", "application/json")
                    .PUT(HttpRequest.BodyPublishers.ofString(client))
                    .build();
            int status =
                    http.send(change, HttpResponse.BodyHandlers.discarding()).statusCode();
            if (status != 204) {
                throw new StackException("Keycloak refused the console's new address with status " + status + ".");
            }
        }
    }

    private static String token(StackConfig stack, HttpClient http) throws IOException, InterruptedException {
        String form = "grant_type=password&client_id=admin-cli&username=admin&password="
                + URLEncoder.encode(stack.secrets().of("keycloak-admin"), StandardCharsets.UTF_8);
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(stack.address(Slot.KEYCLOAK) + "/realms/master/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        String answer = http.send(request, HttpResponse.BodyHandlers.ofString()).body();
        Matcher token = TOKEN.matcher(answer);
        if (!token.find()) {
            throw new StackException("Keycloak's administrator of this stack cannot sign in: " + answer);
        }
        return token.group(1);
    }
}
