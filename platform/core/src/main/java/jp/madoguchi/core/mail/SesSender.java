package jp.madoguchi.core.mail;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import jp.madoguchi.core.settings.CitySettings;
import jp.madoguchi.core.settings.LookSettings;
import jp.madoguchi.core.settings.Settings;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import software.amazon.awssdk.services.sesv2.SesV2Client;
import software.amazon.awssdk.services.sesv2.model.Content;

/** Hands a mail to SES v2: plain text in UTF-8, to one recipient. */
@Component
@ConditionalOnProperty("madoguchi.worker")
class SesSender {
    private static final String UTF_8 = "UTF-8";

    private final SesV2Client ses;
    private final CitySettings settings;

    SesSender(SesV2Client ses, CitySettings settings) {
        this.ses = ses;
        this.settings = settings;
    }

    /** The service's message id. */
    String send(EmailAddress recipient, RenderedMail mail) {
        return ses.sendEmail(request -> request.fromEmailAddress(sender())
                        .destination(destination -> destination.toAddresses(recipient.value()))
                        .content(content -> content.simple(message ->
                                message.subject(text(mail.subject())).body(body -> body.text(text(mail.text()))))))
                .messageId();
    }

    /** With the city's name as an encoded word (RFC 2047): headers are ASCII. 15 characters fit into one. */
    private String sender() {
        String name = settings.get(LookSettings.SENDER_NAME);
        String address = settings.get(Settings.MAIL_FROM);
        return name.isEmpty()
                ? address
                : "=?UTF-8?B?" + Base64.getEncoder().encodeToString(name.getBytes(StandardCharsets.UTF_8)) + "?= <"
                        + address + ">";
    }

    private static Content text(String data) {
        return Content.builder().charset(UTF_8).data(data).build();
    }
}
