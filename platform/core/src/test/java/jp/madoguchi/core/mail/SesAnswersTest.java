package jp.madoguchi.core.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.sesv2.model.SesV2Exception;

class SesAnswersTest {

    @Test
    void what_never_connected_may_be_tried_again_and_shuts_the_door() {
        assertThat(SesAnswers.read(lost(new ConnectException("refused"))))
                .isInstanceOfSatisfying(
                        SendResult.Later.class,
                        later -> assertThat(later.unreachable()).isTrue());
        assertThat(SesAnswers.read(lost(new UnknownHostException("ses")))).isInstanceOf(SendResult.Later.class);
    }

    @Test
    void a_lost_answer_is_neither_a_failure_nor_a_success() {
        assertThat(SesAnswers.read(lost(new SocketTimeoutException("Read timed out"))))
                .isInstanceOf(SendResult.Unknown.class);
        assertThat(SesAnswers.read(lost(new IOException("Connection reset")))).isInstanceOf(SendResult.Unknown.class);
    }

    @Test
    void only_the_mails_own_fault_is_for_good_and_the_services_words_are_dropped() {
        assertThat(SesAnswers.read(answer(400, "MessageRejected"))).isInstanceOf(SendResult.Refused.class);
        assertThat(SesAnswers.read(answer(400, "SendingPausedException"))).isInstanceOf(SendResult.Later.class);
        assertThat(SesAnswers.read(answer(429, "TooManyRequestsException")))
                .isEqualTo(new SendResult.Later("SES 429 TooManyRequestsException", false));
    }

    private static SdkClientException lost(IOException cause) {
        return SdkClientException.create("secret@example.jp", cause);
    }

    private static SesV2Exception answer(int status, String code) {
        return (SesV2Exception) SesV2Exception.builder()
                .statusCode(status)
                .awsErrorDetails(AwsErrorDetails.builder()
                        .errorCode(code)
                        .errorMessage("secret@example.jp")
                        .build())
                .build();
    }
}
