package jp.madoguchi.journey.harness;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Programs of the system that read what we print, so that no code of ours judges itself. */
public final class Tools {

    private Tools() {}

    /** The text of a PDF, page by page, in the order in which it was written. */
    public static List<String> pages(Path pdf) {
        String text = run(List.of("pdftotext", "-raw", "-enc", "UTF-8", pdf.toString(), "-"));
        return List.of(text.split("\f"));
    }

    /** What the QR codes of one page say, read from its picture at 150 dots per inch. */
    public static List<String> codes(Path pdf, int page) {
        String number = Integer.toString(page);
        Path picture = JourneyStack.target().resolve("page-" + number);
        run(List.of(
                "pdftoppm",
                "-r",
                "150",
                "-png",
                "-singlefile",
                "-f",
                number,
                "-l",
                number,
                pdf.toString(),
                picture.toString()));
        return run(List.of("zbarimg", "--raw", "-q", "-Sdisable", "-Sqrcode.enable", picture + ".png"))
                .lines()
                .toList();
    }

    private static String run(List<String> command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException(command + " ended with " + process.exitValue() + ": " + answer);
            }
            return answer;
        } catch (IOException e) {
            throw new IllegalStateException(command.getFirst() + " cannot be run", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(command.getFirst(), e);
        }
    }
}
