/** Error pages in Japanese with a way back. */
@NullMarked
package jp.madoguchi.web.error;

import org.jspecify.annotations.NullMarked;
