package jp.madoguchi.core.mail;

import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.util.Set;
import org.apache.hc.client5.http.ConnectTimeoutException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.sesv2.model.SesV2Exception;

/** Reads the mail service's failures. A service's own words may repeat an address: the kind of error alone is kept. */
final class SesAnswers {
    /** The fault lies in this mail: its address or its text. Everything else can be mended by somebody. */
    private static final Set<String> FOR_GOOD = Set.of("BadRequestException", "MessageRejected");

    private SesAnswers() {}

    static SendResult read(SdkException failure) {
        if (failure instanceof SesV2Exception answer) {
            String code = code(answer);
            String reason = "SES " + answer.statusCode() + " " + code;
            return FOR_GOOD.contains(code) ? new SendResult.Refused(reason) : new SendResult.Later(reason, false);
        }
        return notConnected(failure)
                ? new SendResult.Later("SES に接続できません", true)
                : new SendResult.Unknown("SES から応答がありません");
    }

    private static String code(SesV2Exception answer) {
        return answer.awsErrorDetails() == null
                ? answer.getClass().getSimpleName()
                : answer.awsErrorDetails().errorCode();
    }

    /** Whether the request cannot have left: nothing was connected to. */
    private static boolean notConnected(Throwable failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof ConnectException
                    || each instanceof ConnectTimeoutException
                    || each instanceof UnknownHostException
                    || each instanceof NoRouteToHostException) {
                return true;
            }
        }
        return false;
    }
}
