package jp.madoguchi.perf.load;

import java.nio.charset.StandardCharsets;

/**
 * A server's answer.
 *
 * @param request method and path, for messages
 * @param status 0 when none came
 * @param contentType or ""
 * @param location where a redirect leads to, as a path, or ""
 */
public record Answer(String request, int status, String contentType, String location, byte[] body) {

    public static final int OK = 200;
    public static final int FOUND = 302;
    public static final int SEE_OTHER = 303;
    public static final int CONFLICT = 409;

    static Answer none(String request) {
        return new Answer(request, 0, "", "", new byte[0]);
    }

    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    public boolean leadsTo(String path) {
        return (status == FOUND || status == SEE_OTHER) && location.equals(path);
    }

    @Override
    public String toString() {
        return request + " " + status;
    }
}
