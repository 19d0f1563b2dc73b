package jp.madoguchi.console.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import javax.net.ssl.SSLPeerUnverifiedException;
import jp.madoguchi.core.mail.MailEvents;
import jp.madoguchi.core.tenancy.City;
import jp.madoguchi.core.tenancy.CityRegistry;
import jp.madoguchi.core.tenancy.CityScope;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Service;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.messagemanager.sns.SnsMessageManager;
import software.amazon.awssdk.messagemanager.sns.model.SnsMessage;
import software.amazon.awssdk.messagemanager.sns.model.SnsNotification;
import software.amazon.awssdk.messagemanager.sns.model.SnsSubscriptionConfirmation;

/** Checks who signed, and gives each event to the city that its mail was tagged with. */
@Service
@ConditionalOnProperty("madoguchi.sns.topic")
class SesEventService {
    private static final Logger LOG = LoggerFactory.getLogger(SesEventService.class);

    private final SnsMessageManager messages;
    private final SdkHttpClient http;
    private final CityRegistry cities;
    private final MailEvents mails;
    private final String topic;

    SesEventService(
            SnsMessageManager messages,
            SdkHttpClient snsHttpClient,
            CityRegistry cities,
            MailEvents mails,
            @Value("${madoguchi.sns.topic}") String topic) {
        this.messages = messages;
        this.http = snsHttpClient;
        this.cities = cities;
        this.mails = mails;
        this.topic = topic;
    }

    /** False for what SNS did not sign or another topic sent: nothing in it is believed. */
    boolean take(String body) {
        SnsMessage message;
        try {
            message = messages.parseMessage(body);
        } catch (SdkException | UncheckedIOException | IllegalArgumentException | IllegalStateException e) {
            if (certificateIsAway(e)) {
                throw new TopicAway(e);
            }
            LOG.warn(
                    "A message to the address of mail events was refused: {}",
                    e.getClass().getSimpleName());
            return false;
        }
        if (!topic.equals(message.topicArn())) {
            LOG.warn("A message of another topic was refused");
            return false;
        }
        switch (message) {
            case SnsNotification told ->
                SesEventText.read(told.messageId(), told.message()).ifPresent(this::record);
            case SnsSubscriptionConfirmation asked -> confirm(asked);
            default -> LOG.info("The topic of mail events sent a {}", message.type());
        }
        return true;
    }

    private void record(SesEventText.CityEvent told) {
        City city = cities.byCode(told.city()).filter(City::workable).orElse(null);
        if (city == null) {
            LOG.info("An event names a city that is not here");
            return;
        }
        CityScope.run(city, () -> mails.record(told.event()));
    }

    /** The signed message's own address is visited once, as SNS asks for it. */
    private void confirm(SnsSubscriptionConfirmation asked) {
        SdkHttpRequest request = SdkHttpRequest.builder()
                .method(SdkHttpMethod.GET)
                .uri(asked.subscribeUrl())
                .build();
        try {
            HttpExecuteResponse answer = http.prepareRequest(
                            HttpExecuteRequest.builder().request(request).build())
                    .call();
            answer.responseBody().ifPresent(body -> body.abort());
            LOG.info("Mail events are subscribed to: {}", answer.httpResponse().statusCode());
        } catch (IOException e) {
            throw new TopicAway(e);
        }
    }

    /** Whether nothing is wrong with the message but its certificate cannot be fetched now. */
    private static boolean certificateIsAway(RuntimeException e) {
        return e instanceof SdkException
                && e.getCause() instanceof IOException cause
                && !(cause instanceof SSLPeerUnverifiedException);
    }

    /** SNS asks again after an answer of 5xx, and never after one of 4xx. */
    static final class TopicAway extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TopicAway(Exception cause) {
            super("SNS cannot be reached now", cause);
        }
    }
}
