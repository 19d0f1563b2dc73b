/** Which language a request is answered in, and how a reader chooses another. */
@NullMarked
package jp.madoguchi.resident.language;

import org.jspecify.annotations.NullMarked;
