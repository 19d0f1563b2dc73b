package jp.madoguchi.stack.part;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import jp.madoguchi.stack.StackException;
import jp.madoguchi.stack.config.Slot;
import jp.madoguchi.stack.config.StackConfig;
import jp.madoguchi.stack.process.ChildProcesses;

/** An S3 server that checks signatures and keeps its objects as files. */
final class S3Part {

    private static final String BUCKET = "madoguchi";

    private S3Part() {}

    static Part of(StackConfig stack, ChildProcesses processes) {
        Path jar = Distributions.s3proxy();
        Path objects = stack.folders().data().resolve("s3");
        Path settings = stack.folders().work().resolve("s3proxy.properties");
        try {
            // A folder is a bucket.
            Files.createDirectories(objects.resolve(BUCKET));
            Files.writeString(settings, settings(stack, objects));
        } catch (IOException e) {
            throw new StackException("The S3 stand-in cannot be laid out: " + e.getMessage(), e);
        }
        return new ProcessPart(
                "s3",
                Slot.S3,
                processes,
                Java.command(List.of("-Xmx128m"), List.of("-jar", jar.toString(), "--properties", settings.toString())),
                Map.of(),
                stack.folders().work(),
                new Health(stack.address(Slot.S3), 403));
    }

    private static String settings(StackConfig stack, Path objects) {
        return """
                s3proxy.endpoint=%s
                s3proxy.authorization=aws-v2-or-v4
                s3proxy.identity=local
                s3proxy.credential=localsecret
                jclouds.provider=filesystem-nio2
                jclouds.identity=local
                jclouds.credential=localsecret
                jclouds.filesystem.basedir=%s
                """.formatted(stack.address(Slot.S3), objects);
    }
}
