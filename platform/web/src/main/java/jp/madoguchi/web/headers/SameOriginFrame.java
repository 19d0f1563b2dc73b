package jp.madoguchi.web.headers;

import jakarta.servlet.http.HttpServletResponse;

/** Lets one answer stand in a frame of this very site; every other answer stands in none. */
public final class SameOriginFrame {

    private static final String POLICY = "Content-Security-Policy";

    private SameOriginFrame() {}

    /** To be called before the body is written. */
    public static void allow(HttpServletResponse response) {
        String policy = response.getHeader(POLICY);
        if (policy != null) {
            response.setHeader(POLICY, policy.replace("frame-ancestors 'none'", "frame-ancestors 'self'"));
        }
        response.setHeader("X-Frame-Options", "SAMEORIGIN");
    }
}
