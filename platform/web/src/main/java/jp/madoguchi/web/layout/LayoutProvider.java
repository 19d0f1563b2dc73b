package jp.madoguchi.web.layout;

import jakarta.servlet.http.HttpServletRequest;

/** Each application has one: says what the frame shows for a request. Also asked for error pages, without a city. */
@FunctionalInterface
public interface LayoutProvider {

    /** Called once for each page; must be cheap and must not fail. */
    Layout of(HttpServletRequest request);
}
