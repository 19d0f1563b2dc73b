/** Pictures that a city uploads: made harmless, kept with their alternative text, served on its own site. */
@NullMarked
package jp.madoguchi.core.media;

import org.jspecify.annotations.NullMarked;
