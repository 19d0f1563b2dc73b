/** Sentences of the site and of mails that a city words itself. */
@NullMarked
package jp.madoguchi.core.text;

import org.jspecify.annotations.NullMarked;
