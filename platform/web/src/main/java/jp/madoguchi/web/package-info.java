/**
 * The look of every application: layout, form atoms, styles, headers, error pages and message bundles. Knows no domain.
 *
 * <p>Being on the class path is enough ({@link jp.madoguchi.web.WebAutoConfiguration}). A page is a template like this:
 *
 * <pre>{@code
 * <html th:replace="~{ui/layout :: page(~{::title}, ~{}, ~{::main})}">
 *   <head><title th:text="#{today.title}">本日の予約</title></head>
 *   <body><main> … </main></body>
 * </html>
 * }</pre>
 *
 * <p>The parameters of all fragments are listed in {@code docs/ui.md}.
 */
@NullMarked
package jp.madoguchi.web;

import org.jspecify.annotations.NullMarked;
