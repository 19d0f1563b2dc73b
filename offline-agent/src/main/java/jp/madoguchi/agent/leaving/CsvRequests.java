package jp.madoguchi.agent.leaving;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import jp.madoguchi.base.random.SecureTokens;
import jp.madoguchi.ledger.port.LeavingContent;
import org.springframework.stereotype.Component;

/** CSVs that wait for a second person, and those that were allowed and not yet taken. Each lives for ten minutes. */
@Component
class CsvRequests {

    static final Duration LIFE = Duration.ofMinutes(10);

    private final Map<UUID, CsvRequest> requests = new ConcurrentHashMap<>();
    private final SecureTokens tokens;
    private final Clock clock;

    CsvRequests(SecureTokens tokens, Clock clock) {
        this.tokens = tokens;
        this.clock = clock;
    }

    CsvRequest add(long user, LeavingContent content, String path) {
        forgetOld();
        CsvRequest request = new CsvRequest(tokens.uuid7(clock), user, content, path, clock.instant(), null);
        requests.put(request.id(), request);
        return request;
    }

    /** The user's own request, while it lives. */
    Optional<CsvRequest> find(UUID id, long user) {
        forgetOld();
        return Optional.ofNullable(requests.get(id)).filter(request -> request.user() == user);
    }

    void allow(CsvRequest request, CsvRequest.Word word) {
        requests.put(request.id(), request.allowed(word, clock.instant()));
    }

    /** The word for this list, which is used up. Its count may have changed meanwhile; its fields may not. */
    Optional<CsvRequest.Word> take(long user, LeavingContent content, String path) {
        forgetOld();
        return requests.values().stream()
                .filter(request -> request.word() != null
                        && request.user() == user
                        && request.content().title().equals(content.title())
                        && request.content().fields().equals(content.fields())
                        && request.path().equals(path))
                .filter(request -> requests.remove(request.id(), request))
                .findFirst()
                .map(CsvRequest::word);
    }

    private void forgetOld() {
        requests.values().removeIf(request -> request.at().plus(LIFE).isBefore(clock.instant()));
    }
}
