package jp.madoguchi.stack.part;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import jp.madoguchi.stack.StackException;
import jp.madoguchi.stack.config.Slot;
import jp.madoguchi.stack.config.StackConfig;
import jp.madoguchi.stack.home.ProjectHome;
import jp.madoguchi.stack.process.ChildProcesses;
import jp.madoguchi.stack.process.Commands;

/** An SES v2 endpoint that keeps the mails, shows them on a page, and tells what became of them by SNS. */
final class MailPart {

    private MailPart() {}

    static Part of(StackConfig stack, ChildProcesses processes) {
        if (!Commands.works("node", "--version") || !Commands.works("npm", "--version")) {
            throw new StackException("Node.js is missing (the mail stand-in needs it): install nodejs and npm.");
        }
        Path folder = Distributions.mail();
        SigningKey signing = SigningKey.in(stack.folders().work());
        return new ProcessPart(
                "mail",
                Slot.INBOX,
                processes,
                List.of(
                        "node",
                        ProjectHome.find()
                                .resolve("infra/stack/node/stand-in.mjs")
                                .toString(),
                        "--modules",
                        folder.toString(),
                        "--key",
                        signing.key().toString(),
                        "--certificate",
                        signing.certificate().toString(),
                        "--subscribe",
                        stack.address(Slot.CONSOLE) + "/ses/events",
                        "--host",
                        "127.0.0.1",
                        "--port",
                        Integer.toString(stack.ports().of(Slot.INBOX))),
                Map.of(),
                folder,
                new Health(stack.address(Slot.INBOX) + "/store", 200));
    }
}
