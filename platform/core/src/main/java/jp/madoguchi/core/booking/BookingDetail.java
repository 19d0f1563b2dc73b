package jp.madoguchi.core.booking;

import java.util.List;
import jp.madoguchi.core.audit.AuditRow;
import jp.madoguchi.core.jobs.TaskView;
import jp.madoguchi.core.mail.MailView;
import jp.madoguchi.core.question.Answer;

/** A booking with what was answered and everything that happened and will happen. */
public record BookingDetail(
        BookingView booking,
        List<Answer> answers,
        List<MailView> mails,
        List<TaskView> tasks,
        List<AuditRow> history) {}
