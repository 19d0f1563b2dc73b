package jp.madoguchi.core.mail;

import jp.madoguchi.core.settings.CitySettings;
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
        return ses.sendEmail(request -> request.fromEmailAddress(settings.get(Settings.MAIL_FROM))
                        .destination(destination -> destination.toAddresses(recipient.value()))
                        .content(content -> content.simple(message ->
                                message.subject(text(mail.subject())).body(body -> body.text(text(mail.text()))))))
                .messageId();
    }

    private static Content text(String data) {
        return Content.builder().charset(UTF_8).data(data).build();
    }
}
