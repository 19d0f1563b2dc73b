/** Security headers of every answer. */
@NullMarked
package jp.madoguchi.web.headers;

import org.jspecify.annotations.NullMarked;
