package jp.madoguchi.stack.part;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import jp.madoguchi.stack.StackException;
import jp.madoguchi.stack.config.Slot;
import jp.madoguchi.stack.config.StackConfig;
import jp.madoguchi.stack.process.ChildProcesses;
import jp.madoguchi.stack.process.Commands;

/** An SES v2 endpoint that keeps the mails and shows them on a page. */
final class MailPart {

    private MailPart() {}

    static Part of(StackConfig stack, ChildProcesses processes) {
        if (!Commands.works("node", "--version") || !Commands.works("npm", "--version")) {
            throw new StackException("Node.js is missing (the mail stand-in needs it): install nodejs and npm.");
        }
        Path folder = Distributions.mail();
        return new ProcessPart(
                "mail",
                Slot.INBOX,
                processes,
                List.of(
                        "node",
                        folder.resolve("node_modules/.bin/aws-ses-v2-local").toString(),
                        "--host",
                        "127.0.0.1",
                        "--port",
                        Integer.toString(stack.ports().of(Slot.INBOX))),
                Map.of(),
                folder,
                new Health(stack.address(Slot.INBOX) + "/store", 200));
    }
}
