/** Where the city's staff word the sentences of the site and of letters. */
@NullMarked
package jp.madoguchi.admin.texts;

import org.jspecify.annotations.NullMarked;
